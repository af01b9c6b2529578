package org.comity.request.file;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A parsed file.
///
/// @param root what it holds
/// @param lines where each path begins, from 1; empty where the format does not tell
record Tree(JsonNode root, Map<String, Integer> lines) {}
