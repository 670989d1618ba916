package io.github.tauscope.input.array;

import io.github.tauscope.text.Printable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code .npz}: a zip file of {@code .npy} files, stored as they are or deflated. */
final class NpzFile {

    private static final String ENDING = ".npy";

    private NpzFile() {}

    static List<NumberArray> arrays(ByteSource file) {
        List<ZipMember> members = ZipMember.all(file);
        if (members.stream().map(ZipMember::name).anyMatch(PickleFile::isMember)) {
            throw PickleFile.refused();
        }
        Set<String> names = new HashSet<>();
        Candidates candidates = new Candidates();
        for (ZipMember member : members) {
            if (member.name().endsWith(ENDING)) {
                String name = member.name().substring(0, member.name().length() - ENDING.length());
                if (!names.add(name)) {
                    throw new ArrayException("input.array.file.twice", Printable.quoted(name));
                }
                candidates.add(name, () -> array(name, member, file));
            }
        }
        return candidates.toList();
    }

    private static NumberArray array(String name, ZipMember member, ByteSource file) {
        ByteSource bytes = member.bytes(file);
        return switch (member.method()) {
            case ZipMember.STORED -> NpyHeader.read(bytes).array(name, bytes);
            case ZipMember.DEFLATED -> deflated(name, new DeflatedMember(bytes, member.unpackedSize(), member.crc()));
            default -> throw new NoRowsException("input.array.file.compression");
        };
    }

    private static NumberArray deflated(String name, DeflatedMember member) {
        NpyHeader header = NpyHeader.read(member.start(NpyHeader.LONGEST));
        long length = Math.max(0, member.size() - header.size());
        return NumberArray.of(
                name, header.format(), length, () -> member.unpacked().part(header.size(), length));
    }
}
