package org.comity.identity.factor;

/// A secret for an authenticator, as a page offers it.
///
/// @param sealed what the form carries
/// @param text the secret to be typed
/// @param path the picture to be read, as the path of an SVG
/// @param size how many units the picture is wide and high
public record CodeOffer(String sealed, String text, String path, int size) {}
