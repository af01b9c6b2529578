package org.comity.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Java files as the compiler reads them, without resolving a name: what stands where, and what is
/// written above it.
final class SourceTrees {
  private final DocTrees trees;
  private final List<CompilationUnitTree> units;

  private SourceTrees(DocTrees trees, List<CompilationUnitTree> units) {
    this.trees = trees;
    this.units = units;
  }

  /// Reads the files.
  static SourceTrees of(List<Path> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var sources = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
      var units = StreamSupport.stream(task.parse().spliterator(), false).toList();
      return new SourceTrees(DocTrees.instance(task), List.copyOf(units));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is declared, from top to bottom of each file: types, methods, constructors.
  List<Declared> declarations() {
    var declarations = new Declarations(trees);
    units.forEach(unit -> declarations.scan(unit, ""));
    return declarations.found;
  }

  /// Every text that stands in quotes, text blocks too.
  List<String> literals() {
    var literals = new Literals();
    units.forEach(unit -> literals.scan(unit, ""));
    return literals.found;
  }

  private static final class Declarations extends TreePathScanner<@Nullable String, String> {
    private final DocTrees trees;
    private final List<Declared> found = new ArrayList<>();

    Declarations(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable String visitClass(ClassTree type, String nothing) {
      found.add(new Declared(trees, getCurrentPath()));
      return super.visitClass(type, nothing);
    }

    @Override
    public @Nullable String visitMethod(MethodTree method, String nothing) {
      found.add(new Declared(trees, getCurrentPath()));
      return super.visitMethod(method, nothing);
    }
  }

  private static final class Literals extends TreeScanner<@Nullable String, String> {
    private final List<String> found = new ArrayList<>();

    @Override
    public @Nullable String visitLiteral(LiteralTree literal, String nothing) {
      if (literal.getValue() instanceof String text) {
        found.add(text);
      }
      return null;
    }
  }
}
