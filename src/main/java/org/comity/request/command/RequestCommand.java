package org.comity.request.command;

import picocli.CommandLine.Command;

/// `./comity request …`: commands about requests for legal assistance.
@Command(
    name = "request",
    mixinStandardHelpOptions = true,
    description = "Requests for legal assistance, from a case file.",
    subcommands = {
      RequestCheck.class,
      RequestDraft.class,
      RequestSchema.class,
      RequestDeadlines.class,
      RequestBasis.class,
      RequestGrounds.class,
      RequestEncrypt.class,
      RequestDecrypt.class,
      RequestLink.class,
      RequestTranslate.class,
      RequestTranslated.class
    })
public final class RequestCommand {}
