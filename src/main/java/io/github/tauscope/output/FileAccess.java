package io.github.tauscope.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what with a file: owner, group and permissions on POSIX, elsewhere access control list and DOS attributes. */
final class FileAccess {

    private FileAccess() {}

    /** Something that a platform may refuse. */
    interface Step {
        void run() throws IOException;
    }

    /** Gives a file of ours the access of another one, as far as the platform lets us, and never a wider one. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (posix != null) {
            copy(Files.readAttributes(from, PosixFileAttributes.class), posix);
            return;
        }
        copyAcl(from, to);
        DosFileAttributeView dos = dos(to);
        if (dos != null) {
            DosFileAttributes kept = Files.readAttributes(from, DosFileAttributes.class);
            isDone(() -> dos.setHidden(kept.isHidden()));
            isDone(() -> dos.setSystem(kept.isSystem()));
        }
    }

    private static void copy(PosixFileAttributes from, PosixFileAttributeView to) throws IOException {
        PosixFileAttributes own = to.readAttributes();
        Set<PosixFilePermission> permissions = new HashSet<>(from.permissions());
        if (!from.group().equals(own.group()) && !isDone(() -> to.setGroup(from.group()))) {
            narrow(permissions);
        }
        if (!from.owner().equals(own.owner())) {
            isDone(() -> to.setOwner(from.owner()));
        }
        isDone(() -> to.setPermissions(permissions));
    }

    /** What was for a group must not be for another one, beyond what is for all. */
    private static void narrow(Set<PosixFilePermission> permissions) {
        retain(permissions, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        retain(permissions, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        retain(permissions, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    }

    private static void retain(
            Set<PosixFilePermission> permissions, PosixFilePermission group, PosixFilePermission others) {
        if (!permissions.contains(others)) {
            permissions.remove(group);
        }
    }

    /** An equal list is left alone: set, its inherited entries would no longer follow the folder. */
    private static void copyAcl(Path from, Path to) throws IOException {
        AclFileAttributeView kept = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView own = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (kept == null || own == null) {
            return;
        }
        if (!kept.getAcl().equals(own.getAcl())) {
            isDone(() -> own.setAcl(kept.getAcl()));
        }
        if (!kept.getOwner().equals(own.getOwner())) {
            isDone(() -> own.setOwner(kept.getOwner()));
        }
    }

    /** Runs a step on a file that Windows marks as read-only, and would not let us replace; the mark stays. */
    static void unlocked(Path file, Step step) throws IOException {
        DosFileAttributeView dos = dos(file);
        if (dos == null || !Files.exists(file) || !dos.readAttributes().isReadOnly()) {
            step.run();
            return;
        }
        dos.setReadOnly(false);
        try {
            step.run();
        } finally {
            dos.setReadOnly(true);
        }
    }

    /** On Linux there is a view as well, for file systems that Windows shares. */
    private static @Nullable DosFileAttributeView dos(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? null : Files.getFileAttributeView(file, DosFileAttributeView.class);
    }

    private static boolean isDone(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
