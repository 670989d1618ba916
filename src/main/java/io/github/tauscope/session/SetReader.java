package io.github.tauscope.session;

import io.github.tauscope.input.InputException;
import io.github.tauscope.input.LogitsReader;
import io.github.tauscope.input.ReadAs;
import io.github.tauscope.model.RowPlace;
import io.github.tauscope.model.RowSet;
import io.github.tauscope.text.Message;
import io.github.tauscope.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which row of which set an experiment is from, and opens the set again, from its file if that is as it was. */
final class SetReader {

    private final Optional<Path> folder;

    /** Why a file could not be opened again. */
    private final Map<String, Message> missing = new LinkedHashMap<>();

    /** Two sets of the same file would be different sets. */
    private final Map<SetDraft.OfFile, Optional<RowSet>> opened = new HashMap<>();

    /** Takes the folder from which files are named; empty where none may be opened, as for a link. */
    SetReader(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Returns what could not be opened again. */
    List<Message> notes() {
        return List.copyOf(missing.values());
    }

    /** Returns the files that could not be opened again. */
    Set<String> missing() {
        return missing.keySet();
    }

    /** Reads a place; null where there is none, or its set can't be had. */
    @Nullable
    RowPlace place(JsonFields json, @Nullable RowPlace base) throws IOException {
        if (json.isNull()) {
            return null;
        }
        SetDraft draft = new SetDraft(json);
        int[] number = {1};
        json.object(Map.of("number", () -> number[0] = json.whole(1, Integer.MAX_VALUE), "set", draft::read));
        RowSet set = draft.isGiven() ? open(draft).orElse(null) : base == null ? null : base.set();
        if (set == null) {
            return null;
        }
        if (number[0] > set.size()) {
            throw json.refused("session.row", number[0], set.size());
        }
        return new RowPlace(set, number[0] - 1);
    }

    private Optional<RowSet> open(SetDraft draft) {
        return folder.filter(from -> draft.isOfFile())
                .flatMap(from -> opened.computeIfAbsent(draft.ofFile(), asked -> file(draft, from)))
                .or(draft::putIn);
    }

    private Optional<RowSet> file(SetDraft draft, Path from) {
        SetDraft.OfFile named = draft.ofFile();
        Path file = from.resolve(named.file());
        String reason = "session.rows.changed";
        try {
            if (!Files.isRegularFile(file)) {
                reason = "session.rows.gone";
            } else if (FileMark.of(file).equals(named.mark())) {
                return Optional.of(LogitsReader.file(file, ReadAs.of(named.readAs(), named.array()))
                        .rows());
            }
        } catch (IOException | InputException e) {
            reason = "session.rows.unreadable";
        }
        if (draft.putIn().isEmpty()) {
            String name = Printable.of(file.toString());
            missing.put(name, Message.of(reason, name));
        }
        return Optional.empty();
    }
}
