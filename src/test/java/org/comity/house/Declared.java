package org.comity.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/// A type, method or constructor as it stands in a file.
///
/// @param trees where positions and comments are asked
/// @param path the way to it from the top of its file
record Declared(DocTrees trees, TreePath path) {
  /// Whether strangers see it: it and all types around it are public, or members of a public
  /// interface.
  boolean isPublic() {
    Tree around = path.getParentPath().getLeaf();
    Set<Modifier> said = modifiers().getFlags();
    if (around instanceof ClassTree owner) {
      boolean open =
          said.contains(Modifier.PUBLIC) || (opens(owner) && !said.contains(Modifier.PRIVATE));
      return open && new Declared(trees, path.getParentPath()).isPublic();
    }
    return around instanceof CompilationUnitTree && said.contains(Modifier.PUBLIC);
  }

  private static boolean opens(ClassTree owner) {
    return owner.getKind() == Kind.INTERFACE || owner.getKind() == Kind.ANNOTATION_TYPE;
  }

  /// Whether strangers see it and nothing tells them what it is.
  boolean owesAComment() {
    return isPublic() && !repeats() && trees.getDocComment(path) == null;
  }

  // It overrides, or is the short constructor of a record.
  private boolean repeats() {
    boolean overrides =
        modifiers().getAnnotations().stream()
            .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    boolean compact =
        tree() instanceof MethodTree method
            && method.getReturnType() == null
            && path.getParentPath().getLeaf().getKind() == Kind.RECORD;
    return overrides || compact;
  }

  /// The lines between the braces of a method; 0 for anything without a body. One that only
  /// chooses, a single `switch` without a block in it, counts its cases, for a sealed type has as
  /// many as it has.
  long bodyLines() {
    if (!(tree() instanceof MethodTree method) || method.getBody() == null) {
      return 0;
    }
    List<? extends CaseTree> cases = choice(method.getBody().getStatements());
    if (!cases.isEmpty() && cases.stream().noneMatch(one -> one.getBody() instanceof BlockTree)) {
      return cases.size();
    }
    var unit = path.getCompilationUnit();
    var positions = trees.getSourcePositions();
    long begins = positions.getStartPosition(unit, method.getBody());
    long ends = positions.getEndPosition(unit, method.getBody());
    return Math.max(0, line(ends) - line(begins) - 1);
  }

  private static List<? extends CaseTree> choice(List<? extends StatementTree> body) {
    return switch (body.size() == 1 ? body.getFirst() : null) {
      case ReturnTree back when back.getExpression() instanceof SwitchExpressionTree choice ->
          choice.getCases();
      case SwitchTree choice -> choice.getCases();
      case null, default -> List.of();
    };
  }

  /// File, line and name.
  @Override
  public String toString() {
    var unit = path.getCompilationUnit();
    long line = line(trees.getSourcePositions().getStartPosition(unit, tree()));
    return "%s:%d %s".formatted(Path.of(unit.getSourceFile().getName()), line, name());
  }

  private long line(long position) {
    return path.getCompilationUnit().getLineMap().getLineNumber(position);
  }

  private String name() {
    return switch (tree()) {
      case ClassTree type -> type.getSimpleName().toString();
      case MethodTree method -> method.getName().toString();
      default -> "";
    };
  }

  private ModifiersTree modifiers() {
    return switch (tree()) {
      case ClassTree type -> type.getModifiers();
      case MethodTree method -> method.getModifiers();
      default -> throw new IllegalStateException("Not declared: " + tree().getKind());
    };
  }

  private Tree tree() {
    return path.getLeaf();
  }
}
