package org.comity.form.command;

import picocli.CommandLine.Command;

/// `./comity form …`: commands about definitions of forms.
@Command(
    name = "form",
    mixinStandardHelpOptions = true,
    description = "Definitions of questionnaires.",
    subcommands = FormCheck.class)
public final class FormCommand {}
