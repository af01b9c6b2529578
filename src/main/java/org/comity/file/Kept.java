package org.comity.file;

import java.util.UUID;

/// A file that arrived whole.
///
/// @param id its identifier
/// @param body whose it is
/// @param place to what it belongs; it can be used nowhere else
/// @param kind what it is
/// @param size of the content in bytes
/// @param sha256 of the content, in hex
/// @param removed whether the content was taken away
public record Kept(
    FileId id, UUID body, String place, Kind kind, long size, String sha256, boolean removed) {}
