package org.comity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What one answer costs, with conditions, findings and progress, in Comity and in its peers.
final class Engines {
  private static final int QUESTIONS = 300;
  private static final int CHANGES = 20_000;
  private static final int FEW = 500;
  private static final int WARM = 3;

  private Engines() {}

  static void measure(Options options, Figures figures) throws IOException {
    MadeForm form = MadeForm.of(options.seed(), QUESTIONS, CHANGES);
    String of =
        " for a change, %d questions, %d conditions".formatted(QUESTIONS, form.conditions());
    var own = new ComityEngine(form, options.folder("form"));
    own.run(WARM);
    Clocks comity = own.run(1);
    var sample = new Figures.Sample(CHANGES, WARM * CHANGES);
    figures.add("engine", "Comity, CPU" + of, comity.cpuMicros(), "us", sample, 8);
    figures.add("engine", "Comity, wall" + of, comity.wallMicros(), "us", sample, 0);
    besideJavaRosa(comity, javaRosa(options), of, figures);
    double[] survey = surveyJs(options, form);
    var few = new Figures.Sample(FEW, FEW);
    figures.add("engine", "SurveyJS, CPU" + of, survey[0], "us", few, 0);
    figures.add("engine", "SurveyJS, wall" + of, survey[1], "us", few, 0);
  }

  // An application asks each question through JavaRosa's interface; what the answer and the
  // conditions cost without that stands beside it.
  private static void besideJavaRosa(Clocks comity, double[] rosa, String of, Figures figures) {
    var sample = new Figures.Sample(CHANGES, WARM * CHANGES);
    figures.add("engine", "JavaRosa, CPU" + of, rosa[0], "us", sample, 0);
    figures.add("engine", "JavaRosa, wall" + of, rosa[1], "us", sample, 0);
    figures.add(
        "engine", "Comity to JavaRosa, CPU", comity.cpuMicros() / rosa[0], "x", sample, 0.1);
    figures.add("engine", "JavaRosa, answer and conditions alone, CPU", rosa[2], "us", sample, 0);
    double alone = comity.cpuMicros() / rosa[2];
    figures.add("engine", "Comity with findings and progress to that", alone, "x", sample, 0);
  }

  private static double[] javaRosa(Options options) {
    return Commands.micros(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            options.classes() + ":" + System.getProperty("bench.javarosa"),
            JavaRosaEngine.class.getName(),
            String.valueOf(options.seed()),
            String.valueOf(QUESTIONS),
            String.valueOf(CHANGES),
            String.valueOf(WARM)));
  }

  private static double[] surveyJs(Options options, MadeForm form) throws IOException {
    Path file = options.folder("form").resolve("survey.json");
    Files.writeString(file, SurveyForm.of(form, FEW));
    return Commands.micros(
        List.of("node", System.getProperty("bench.survey"), file.toString(), "1"));
  }
}
