package org.comity.database.embedded;

/// What an embedded server is set to: durable, on loopback, quiet.
final class SafeSettings {
  static final String TEXT =
      """
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      password_encryption = 'scram-sha-256'
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      max_connections = 60
      shared_buffers = '64MB'
      max_wal_size = '512MB'
      wal_compression = on
      log_destination = 'stderr'
      logging_collector = off
      log_statement = 'none'
      log_parameter_max_length_on_error = 0
      timezone = 'UTC'
      datestyle = 'ISO, YMD'
      idle_in_transaction_session_timeout = '60s'
      """;

  private SafeSettings() {}
}
