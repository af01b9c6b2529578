package org.comity.identity.factor;

/// Where an attempt comes from and which account it is for.
///
/// @param address the network address of the browser
/// @param device a number that the program gave to a browser that signed in to this account before;
///   empty for any other
/// @param account the case-folded e-mail that was typed
public record Origin(String address, String device, String account) {}
