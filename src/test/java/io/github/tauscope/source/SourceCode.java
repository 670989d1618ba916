package io.github.tauscope.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Source code as the compiler understands it: trees in which every name and type is resolved. Neither formatting nor
 * imports nor names of variables make a difference, as they do to a regular expression.
 */
public final class SourceCode {

    private static final Path MAIN = Path.of("src/main/java");

    private final JavacTask task;
    private final Trees trees;
    private final List<TreePath> expressions = new ArrayList<>();
    private final Map<Element, List<TreePath>> calls = new HashMap<>();
    private final Map<Element, List<TreePath>> references = new HashMap<>();
    private final Map<Element, List<TreePath>> values = new HashMap<>();
    private final Map<Element, List<TreePath>> results = new HashMap<>();
    private final Set<ExecutableElement> methods = new LinkedHashSet<>();

    private SourceCode(JavacTask task) throws IOException {
        this.task = task;
        this.trees = Trees.instance(task);
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        task.analyze();
        units.forEach(unit -> new Index().scan(unit, null));
    }

    /** Reads the code of the program. */
    public static SourceCode ofMain() {
        try (Stream<Path> paths = Files.walk(MAIN)) {
            // without the descriptor of the module, so that all is read from the class path
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("module-info.java"))
                    .toList();
            return of(files -> files.getJavaFileObjectsFromPaths(sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one file, which may use what is on the class path. */
    static SourceCode of(String name, String text) {
        return of(files -> List.of(new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        }));
    }

    private static SourceCode of(Function<StandardJavaFileManager, Iterable<? extends JavaFileObject>> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null)) {
            SourceCode code = new SourceCode(
                    (JavacTask) compiler.getTask(null, files, problems, options, null, sources.apply(files)));
            if (problems.getDiagnostics().stream().anyMatch(problem -> problem.getKind() == Diagnostic.Kind.ERROR)) {
                throw new IllegalArgumentException(problems.getDiagnostics().toString());
            }
            return code;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every expression. */
    Stream<TreePath> expressions() {
        return expressions.stream();
    }

    /** Returns the calls of a method or constructor, and those of the methods that it overrides. */
    List<TreePath> callsOf(ExecutableElement method) {
        return withOverridden(method).flatMap(m -> found(calls, m)).toList();
    }

    /** Returns where a method, or one that it overrides, is named without being called, as in {@code this::name}. */
    List<TreePath> referencesTo(ExecutableElement method) {
        return withOverridden(method).flatMap(m -> found(references, m)).toList();
    }

    /** Returns what is assigned to a variable. */
    List<TreePath> valuesOf(Element variable) {
        return found(values, variable).toList();
    }

    /** Returns what a method, and those that override it, return. */
    List<TreePath> resultsOf(ExecutableElement method) {
        return methods.stream()
                .filter(m -> m.equals(method) || overrides(m, method))
                .flatMap(m -> found(results, m))
                .toList();
    }

    /** Returns whether a method overrides one that is not in this code. */
    boolean overridesForeign(ExecutableElement method) {
        return withOverridden(method).anyMatch(m -> !methods.contains(m));
    }

    /** Returns how a class of this code says what it is. */
    Optional<ExecutableElement> toStringOf(TypeMirror type) {
        return Stream.ofNullable(task.getTypes().asElement(type))
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                .filter(method -> method.getSimpleName().contentEquals("toString"))
                .filter(methods::contains)
                .findFirst();
    }

    Element element(TreePath path) {
        return trees.getElement(path);
    }

    TypeMirror type(TreePath path) {
        return trees.getTypeMirror(path);
    }

    /** Returns whether an expression is of a type, or of one below it. */
    boolean isA(TypeMirror type, Class<?> ancestor) {
        TypeElement element = task.getElements().getTypeElement(ancestor.getCanonicalName());
        return task.getTypes()
                .isAssignable(task.getTypes().erasure(type), task.getTypes().erasure(element.asType()));
    }

    /** Returns the name by which the class loader knows a type. */
    String binaryName(TypeMirror type) {
        return task.getElements()
                .getBinaryName((TypeElement) task.getTypes().asElement(type))
                .toString();
    }

    /** Returns the name of the outermost class around a place. */
    static String classOf(TreePath path) {
        String file = path.getCompilationUnit().getSourceFile().getName();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .replace(".java", "");
    }

    static String packageOf(TreePath path) {
        return String.valueOf(path.getCompilationUnit().getPackageName());
    }

    /** Returns class and line of a place. */
    String place(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        return classOf(path) + ":" + unit.getLineMap().getLineNumber(start);
    }

    private Stream<ExecutableElement> withOverridden(ExecutableElement method) {
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        return Stream.concat(
                Stream.of(method),
                ancestors(owner.asType())
                        .flatMap(type ->
                                ElementFilter.methodsIn(
                                        task.getTypes().asElement(type).getEnclosedElements())
                                        .stream())
                        .filter(m -> overrides(method, m)));
    }

    private Stream<? extends TypeMirror> ancestors(TypeMirror type) {
        return task.getTypes().directSupertypes(type).stream()
                .flatMap(ancestor -> Stream.concat(Stream.of(ancestor), ancestors(ancestor)));
    }

    private boolean overrides(ExecutableElement method, ExecutableElement overridden) {
        return task.getElements().overrides(method, overridden, (TypeElement) method.getEnclosingElement());
    }

    private static Stream<TreePath> found(Map<Element, List<TreePath>> index, Element element) {
        return index.getOrDefault(element, List.of()).stream();
    }

    private final class Index extends TreePathScanner<Void, Void> {

        @Override
        public Void scan(Tree tree, Void nothing) {
            if (tree instanceof ExpressionTree) {
                expressions.add(new TreePath(getCurrentPath(), tree));
            }
            return super.scan(tree, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            add(calls, trees.getElement(getCurrentPath()), getCurrentPath());
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void nothing) {
            add(calls, trees.getElement(getCurrentPath()), getCurrentPath());
            return super.visitNewClass(call, nothing);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
            add(references, trees.getElement(getCurrentPath()), getCurrentPath());
            return super.visitMemberReference(reference, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (variable.getInitializer() != null) {
                add(values, trees.getElement(getCurrentPath()), child(variable.getInitializer()));
            }
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void nothing) {
            add(values, trees.getElement(child(assignment.getVariable())), child(assignment.getExpression()));
            return super.visitAssignment(assignment, nothing);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void nothing) {
            // the assignment itself, which nobody can follow
            add(values, trees.getElement(child(assignment.getVariable())), getCurrentPath());
            return super.visitCompoundAssignment(assignment, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            methods.add((ExecutableElement) trees.getElement(getCurrentPath()));
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitReturn(ReturnTree result, Void nothing) {
            TreePath around = getCurrentPath();
            while (!(around.getLeaf() instanceof MethodTree) && !(around.getLeaf() instanceof LambdaExpressionTree)) {
                around = around.getParentPath();
            }
            if (result.getExpression() != null && around.getLeaf() instanceof MethodTree) {
                add(results, trees.getElement(around), child(result.getExpression()));
            }
            return super.visitReturn(result, nothing);
        }

        private TreePath child(Tree tree) {
            return new TreePath(getCurrentPath(), tree);
        }

        private static void add(Map<Element, List<TreePath>> index, Element element, TreePath path) {
            index.computeIfAbsent(element, any -> new ArrayList<>()).add(path);
        }
    }

    /** Returns whether a variable is a parameter of a method or a constructor, and not of a lambda. */
    static boolean isParameter(VariableElement variable) {
        return variable.getEnclosingElement() instanceof ExecutableElement method
                && method.getParameters().contains(variable);
    }
}
