package org.comity.identity.web.session;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// The closed set of what a session may remember, so that no stored session can make the program
/// build anything else.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SignIn.class, name = "sign-in"),
  @JsonSubTypes.Type(value = Challenge.class, name = "challenge")
})
public sealed interface SessionFact permits SignIn, Challenge {}
