package io.github.tauscope.input;

import io.github.tauscope.text.Printable;
import java.util.Set;

/**
 * Whether the numbers of a column have decimal commas.
 *
 * @param forms how its fields are written
 * @param isDecimal whether somebody has said that commas are decimal ones
 */
record DecimalMarks(Set<FieldForm> forms, boolean isDecimal) {

    DecimalMarks(Set<FieldForm> forms) {
        this(forms, false);
    }

    /**
     * Returns a number with a point for its decimal comma.
     *
     * @throws InputException if the column has decimal points too, or nothing shows that a comma is a decimal one
     */
    String plain(String field) {
        FieldForm form = field.indexOf(',') < 0 ? FieldForm.POINT : FieldForm.of(field);
        if (form != FieldForm.DECIMAL_COMMA && form != FieldForm.OPEN_COMMA) {
            return field;
        }
        if (forms.contains(FieldForm.POINT)) {
            throw new InputException("input.columns.decimals", Printable.quoted(field));
        }
        if (!isDecimal && !forms.contains(FieldForm.DECIMAL_COMMA)) {
            throw new InputException("input.columns.thousands", Printable.quoted(field));
        }
        return field.replace(',', '.');
    }
}
