package org.fuhan;

import java.util.List;
import java.util.stream.Collectors;
import org.fuhan.diag.Language;
import org.fuhan.model.Field;
import org.fuhan.model.FieldType;

/** The field tables as tables of the reference pages, in one of the two languages. */
public final class FieldTable {
    private final Language language;
    private final StringBuilder rows = new StringBuilder();

    private FieldTable(Language language) {
        this.language = language;
    }

    /** A Markdown table with a row for each field and for each field inside it. */
    public static String of(List<Field> fields, Language language) {
        FieldTable table = new FieldTable(language);
        table.rows.append(language.choose(
                "| Key | Chinese key | Value | Meaning |\n|---|---|---|---|\n",
                "| 键 | 英文键 | 值 | 含义 |\n|---|---|---|---|\n"));
        table.add(fields, "", "");
        return table.rows.toString();
    }

    private void add(List<Field> fields, String above, String aboveChinese) {
        for (Field field : fields) {
            String key = above + field.key();
            String chinese = aboveChinese + field.chinese();
            row(field, key, chinese);
            FieldType type = field.type() instanceof FieldType.Items items ? items.item() : field.type();
            if (type instanceof FieldType.Group group) {
                String step = field.type() instanceof FieldType.Items ? "[]." : ".";
                add(group.fields(), key + step, chinese + step);
            }
        }
    }

    private void row(Field field, String key, String chinese) {
        String need = field.isRequired() ? language.choose("**Required.** ", "**必填。** ") : "";
        String reach = field.isPublic() ? "" : language.choose(" Never published as such.", "（供内部使用，本身不公开）");
        rows.append("| `").append(language.choose(key, chinese)).append("` | `");
        rows.append(language.choose(chinese, key)).append("` | ").append(words(field.type()));
        rows.append(" | ").append(need).append(language.choose(field.about(), field.aboutChinese()));
        rows.append(reach).append(" |\n");
    }

    private String words(FieldType type) {
        if (type instanceof FieldType.Items items) {
            return language.choose("list: ", "列表：") + words(items.item());
        }
        if (type instanceof FieldType.Group group) {
            return group.shorthand().isEmpty()
                    ? language.choose("fields", "下级字段")
                    : language.choose("text, or fields", "文本，或下级字段");
        }
        if (type instanceof FieldType.Entries entries) {
            return language.choose("own keys, such as `", "自定键，如 `") + entries.keyExample() + "`";
        }
        return scalar(type);
    }

    private String scalar(FieldType type) {
        if (type instanceof FieldType.Choice choice) {
            return choice.terms().stream()
                    .map(term -> "`" + language.choose(term.key(), term.chinese()) + "` "
                            + language.choose(term.chinese(), "`" + term.key() + "`"))
                    .collect(Collectors.joining(" · "));
        }
        if (type instanceof FieldType.Date) {
            return language.choose("date", "日期");
        }
        if (type instanceof FieldType.Time) {
            return language.choose("date and time", "日期和时间");
        }
        if (type instanceof FieldType.YesNo) {
            return language.choose("`yes` or `no`", "`是` 或 `否`");
        }
        String example = ((FieldType.Text) type).example();
        return language.choose("text", "文本")
                + (example.isEmpty() ? "" : language.choose(" like `", "，如 `") + example + "`");
    }
}
