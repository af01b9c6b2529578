package org.comity.database.embedded;

/// What an embedded server is set to: durable, on loopback, quiet, and small, for it shares a
/// laptop with its one client and needs no helpers beside it.
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
      jit = off
      max_parallel_workers_per_gather = 0
      max_logical_replication_workers = 0
      wal_compression = on
      log_destination = 'stderr'
      logging_collector = off
      log_statement = 'none'
      log_parameter_max_length_on_error = 0
      timezone = 'UTC'
      datestyle = 'ISO, YMD'
      idle_in_transaction_session_timeout = '60s'
      """;

  /// What PostgreSQL knows since version 18 only: it reads by itself, without processes beside it.
  static final String SINCE_18 = "io_method = 'sync'\n";

  private SafeSettings() {}
}
