package org.fuhan.diag;

import java.util.List;

/**
 * Every kind of problem that Fuhan can find, with its words in both languages.
 *
 * <p>A message is one lower-case clause without full stop, names in backticks; a hint says what to do. {@code {0}} and
 * so on stand for the arguments of the {@link Diagnostic}; a word in doubt is never guessed right, only proposed.
 */
public enum Problem {
    // Files
    FILE_NOT_UTF8(
            Severity.ERROR,
            "the file is not UTF-8 text",
            "save it again with the encoding UTF-8",
            "文件不是 UTF-8 编码的文本",
            "请用编辑器另存为 UTF-8 编码"),
    FILE_TOO_LARGE(
            Severity.ERROR,
            "the file has {0} bytes, more than the {1} allowed",
            "a letter is text: move pictures and long annexes into attachment files",
            "文件有 {0} 字节，超过上限 {1} 字节",
            "复函应为文本：请把图片和长附件另存为附件文件"),
    FILE_MISSING(
            Severity.ERROR,
            "there is no file `{0}`",
            "put the file there, or correct the name (upper and lower case matter)",
            "找不到文件 `{0}`",
            "请把文件放到该位置，或改正文件名（区分大小写）"),
    FILE_OUTSIDE(
            Severity.ERROR,
            "`{0}` is outside the folder it must stay in",
            "keep the file inside the letter's own folder and give its plain name",
            "`{0}` 不在允许的文件夹内",
            "请把文件放进该复函自己的文件夹，只写文件名"),
    FILE_NAME_BAD(
            Severity.ERROR,
            "`{0}` is no address that can be published",
            "use lower-case letters, digits and hyphens only, for example `zx-10-5-127`",
            "`{0}` 不能用作网址",
            "只能用小写字母、数字和连字符，例如 `zx-10-5-127`"),
    YEAR_FOLDER_BAD(
            Severity.ERROR,
            "`{0}` is not a year",
            "keep letters in folders named by four digits, for example `content/letters/2025/`",
            "`{0}` 不是年份",
            "复函应放在四位数字的年份文件夹里，例如 `content/letters/2025/`"),
    LETTER_TWICE(
            Severity.ERROR,
            "the letter `{0}` has two sources",
            "keep either `{0}.md` or `{0}/letter.md`, not both",
            "复函 `{0}` 有两个源文件",
            "`{0}.md` 与 `{0}/letter.md` 只能保留一个"),
    FILE_UNEXPECTED(
            Severity.WARNING,
            "`{0}` belongs to no letter and is left out",
            "a letter is `<name>.md`, or `<name>/letter.md` with its files beside it",
            "`{0}` 不属于任何复函，未处理",
            "复函应为 `<名称>.md`，或 `<名称>/letter.md` 并把其附件放在旁边"),

    // YAML
    FRONT_MATTER_MISSING(
            Severity.ERROR,
            "the letter does not begin with front matter",
            "begin the file with a line `---`, then the fields, then a line `---`",
            "文件开头没有字段区",
            "文件第一行应为 `---`，接着写各字段，再写一行 `---`"),
    FRONT_MATTER_OPEN(
            Severity.ERROR,
            "the front matter is not closed",
            "add a line `---` after the last field",
            "字段区没有结束",
            "请在最后一个字段之后另起一行写 `---`"),
    YAML_BROKEN(
            Severity.ERROR,
            "not readable as YAML: {0}",
            "check the indentation, the colon with a space after each key, and that quotes and brackets are closed",
            "YAML 无法解析：{0}",
            "请检查缩进、每个键后的冒号和空格，以及引号、括号是否成对"),
    YAML_FEATURE(
            Severity.ERROR,
            "{0} are not allowed here",
            "write the value out in full as plain text",
            "这里不允许使用 {0}",
            "请直接写出完整的值"),
    YAML_TOO_DEEP(
            Severity.ERROR,
            "values are nested more than {0} deep",
            "no field needs that: remove the extra brackets or indentation",
            "嵌套超过 {0} 层",
            "没有字段需要这么深：请去掉多余的括号或缩进"),

    // Fields
    FIELD_UNKNOWN(
            Severity.ERROR, "unknown field `{0}`", "the fields allowed here are: {1}", "未知字段 `{0}`", "这里允许的字段有：{1}"),
    FIELD_UNKNOWN_NEAR(Severity.ERROR, "unknown field `{0}`", "did you mean `{1}`?", "未知字段 `{0}`", "是否应为 `{1}`？"),
    FIELD_TWICE(
            Severity.ERROR,
            "the field `{0}` is given twice",
            "keep one of the two; `{0}` and `{1}` are the same field",
            "字段 `{0}` 重复",
            "请只保留一处；`{0}` 与 `{1}` 是同一字段"),
    FIELD_MISSING(
            Severity.ERROR,
            "the field `{0}` ({1}) is missing",
            "add a line `{0}: …` to the front matter",
            "缺少字段 `{1}`（{0}）",
            "请加一行 `{1}: …`"),
    FIELD_EMPTY(
            Severity.ERROR,
            "the field `{0}` is empty",
            "write its value, or take the line out",
            "字段 `{0}` 没有内容",
            "请填写内容，或删去这一行"),
    VALUE_NOT_TEXT(
            Severity.ERROR,
            "`{0}` must be plain text",
            "write the text after the colon; put it in quotes when it begins with a bracket or holds `: `",
            "`{0}` 应为文本",
            "请在冒号后直接写文字；以括号开头或含有 `: ` 时请加引号"),
    VALUE_NOT_LIST(
            Severity.ERROR,
            "`{0}` must be a list",
            "write `{0}: [first, second]`, or one `- …` a line",
            "`{0}` 应为列表",
            "请写成 `{0}: [甲, 乙]`，或每行一个 `- …`"),
    VALUE_NOT_FIELDS(
            Severity.ERROR,
            "`{0}` must have fields of its own",
            "write for example `{0}: {{1}: …}`",
            "`{0}` 应包含下级字段",
            "例如写成 `{0}: {{1}: …}`"),
    VALUE_NOT_CHOICE(
            Severity.ERROR, "`{1}` is not a value of `{0}`", "write one of: {2}", "`{1}` 不是 `{0}` 的可选值", "可选值：{2}"),
    VALUE_NOT_DATE(
            Severity.ERROR,
            "`{1}` is not a date",
            "write year-month-day, for example `2025-07-05`, or `2025年7月5日`",
            "`{1}` 不是日期",
            "请写成 `2025-07-05` 或 `2025年7月5日`"),
    VALUE_NOT_TIME(
            Severity.ERROR,
            "`{1}` is not a date and time",
            "write date and minutes, for example `2025-07-14 09:30`",
            "`{1}` 不是日期和时间",
            "请写成年月日和时分，例如 `2025-07-14 09:30`"),
    VALUE_NOT_YES_NO(
            Severity.ERROR, "`{1}` is neither yes nor no", "write `yes` or `no`", "`{1}` 既不是“是”也不是“否”", "请写 `是` 或 `否`"),
    VALUE_PATTERN(
            Severity.ERROR,
            "`{1}` does not fit the form of `{0}`",
            "write it like {2}",
            "`{1}` 不符合 `{0}` 的格式",
            "请按此格式书写：{2}"),
    VALUE_CONTROL_CHARACTER(
            Severity.ERROR,
            "`{0}` holds the control character {1}",
            "delete that invisible character; it often comes from copying out of a word processor",
            "`{0}` 含有控制字符 {1}",
            "请删去该不可见字符（多由文字处理软件复制而来）"),

    // What the fields say together
    DISCLOSURE_MISSING(
            Severity.ERROR,
            "`disclosure` is missing, so nobody decided whether the letter may be published",
            "add `disclosure: full`, `summary`, `on-request` or `none`, or set a default in site.yaml",
            "缺少 `公开属性`，无法确定该复函能否公开",
            "请加 `公开属性: 主动公开`（或 摘要公开、依申请公开、不予公开），也可在 site.yaml 设置默认值"),
    DISCLOSURE_REASON_MISSING(
            Severity.ERROR,
            "`disclosure: {0}` needs a reason",
            "add `disclosureReason: …`",
            "`公开属性: {1}` 需要说明理由",
            "请加一行 `不公开理由: …`"),
    SUMMARY_MISSING(
            Severity.ERROR,
            "`disclosure: summary` needs the summary that is to be published",
            "add `summary: …`; the body stays unpublished",
            "`公开属性: 摘要公开` 需要填写要公开的摘要",
            "请加一行 `摘要: …`；正文不会公开"),
    PROPOSALS_AND_FIELDS(
            Severity.ERROR,
            "`proposals` and `{0}` are both given",
            "for a reply to several proposals put everything under `proposals`; for one leave `proposals` out",
            "`并案` 与 `{0}` 同时出现",
            "答复多件时请全部写在 `并案` 下；只答复一件时请去掉 `并案`"),
    AGENCY_UNKNOWN(
            Severity.ERROR,
            "there is no agency `{0}` in agencies.yaml",
            "add it there, or use one of: {1}",
            "agencies.yaml 中没有单位 `{0}`",
            "请在其中添加，或改用：{1}"),
    AGENCY_UNKNOWN_NEAR(
            Severity.ERROR,
            "there is no agency `{0}` in agencies.yaml",
            "did you mean `{1}`?",
            "agencies.yaml 中没有单位 `{0}`",
            "是否应为 `{1}`？"),
    OUTCOME_UNKNOWN(
            Severity.ERROR,
            "`{0}` is no outcome of this site's scheme",
            "use one of {1}; the scheme stands in site.yaml under `outcomes`",
            "`{0}` 不在本站办理结果分类之中",
            "可用 {1}；分类写在 site.yaml 的 `outcomes` 之下"),
    DOC_NUMBER_FORM(
            Severity.ERROR,
            "the document number `{0}` is not in its prescribed form",
            "write agency code, year in 〔〕, serial number without leading zeros, 号: `{1}` (GB/T 9704-2012, 7.2.5)",
            "发文字号 `{0}` 不合规范",
            "应为机关代字、〔年份〕、不编虚位的顺序号加“号”：`{1}`（GB/T 9704-2012 第7.2.5条）"),
    PUBLISHED_BEFORE_DATE(
            Severity.ERROR,
            "`published` {0} is before the letter's own date {1}",
            "correct one of the two dates; a letter cannot be published before it was signed",
            "发布时间 {0} 早于成文日期 {1}",
            "请改正其中之一；复函不可能先发布后成文"),
    LETTER_REFERENCE_UNKNOWN(
            Severity.ERROR,
            "there is no letter `{0}`",
            "give the name of its file without `.md`, for example `zx-10-5-127` or `2025/zx-10-5-127`",
            "没有复函 `{0}`",
            "请写其文件名（不含 `.md`），例如 `zx-10-5-127` 或 `2025/zx-10-5-127`"),
    LETTER_REFERENCE_UNKNOWN_NEAR(
            Severity.ERROR, "there is no letter `{0}`", "did you mean `{1}`?", "没有复函 `{0}`", "是否应为 `{1}`？"),
    LETTER_REFERENCE_AMBIGUOUS(
            Severity.ERROR,
            "several years have a letter `{0}`",
            "put the year before it, for example `{1}`",
            "多个年度都有复函 `{0}`",
            "请在前面写明年份，例如 `{1}`"),
    LETTER_REFERENCE_SELF(
            Severity.ERROR,
            "the letter refers to itself",
            "name another letter, or take the entry out",
            "复函引用了自己",
            "请改为另一复函，或删去此项"),
    ALIAS_BAD(
            Severity.ERROR,
            "`{0}` cannot be the old address of a page",
            "write a path below the site such as `2019/old-page.html`: no `..`, no leading `/`, ending in `.html`",
            "`{0}` 不能作为旧网址",
            "请写站内路径，如 `2019/old-page.html`：不含 `..`，不以 `/` 开头，以 `.html` 结尾"),
    ALIAS_TAKEN(
            Severity.ERROR,
            "the old address `{0}` is already the address of something else",
            "take the alias out, or change the other one: two pages cannot share an address",
            "旧网址 `{0}` 已被占用",
            "请删去该旧址或修改另一处：两个页面不能共用一个网址"),

    // Body
    BODY_EMPTY(
            Severity.ERROR,
            "the letter has no body",
            "write the text of the reply below the second `---`",
            "复函没有正文",
            "请在第二个 `---` 之后书写正文"),
    BODY_TOO_DEEP(
            Severity.ERROR,
            "quotations, lists or emphasis are nested more than {0} deep",
            "flatten the text: remove stray `>`, `-`, `*`, `[` or leading spaces",
            "引用、列表或强调的嵌套超过 {0} 层",
            "请简化文字：去掉多余的 `>`、`-`、`*`、`[` 或行首空格"),
    BODY_TOO_LONG(
            Severity.ERROR,
            "the body has {0} characters, more than the {1} allowed",
            "move annexes into attachment files",
            "正文有 {0} 字，超过上限 {1} 字",
            "请把附录另存为附件文件"),
    BODY_MARKUP_RUN(
            Severity.ERROR,
            "{0} markup characters follow each other, more than the {1} allowed",
            "delete the run of `*`, `_`, `[`, `>` or backticks",
            "连续出现 {0} 个标记符号，超过上限 {1} 个",
            "请删去成串的 `*`、`_`、`[`、`>` 或反引号"),
    BODY_HTML(
            Severity.WARNING,
            "HTML is shown as plain text",
            "take the tag out, or write Markdown instead",
            "HTML 标签只会按文字显示",
            "请删去标签，或改用 Markdown 写法"),
    BODY_LEFT_OVER_MARK(
            Severity.WARNING,
            "`{0}` is shown as it stands: the marks do not form a pair",
            "write the closing mark, move it next to a letter, or delete it",
            "`{0}` 会原样显示：标记没有成对",
            "请补上另一个标记、使其紧邻文字，或删去"),
    LINK_SCHEME(
            Severity.ERROR,
            "the link `{0}` is of a kind that is not allowed",
            "use an https, http, mailto or tel link, or the name of a file in the letter's folder",
            "不允许使用链接 `{0}`",
            "请用 https、http、mailto、tel 链接，或本函文件夹内的文件名"),
    IMAGE_ALT_MISSING(
            Severity.ERROR,
            "the image `{0}` has no words for those who cannot see it",
            "say in the brackets what it shows: `![各街道停车位数量](parking.png)`",
            "图片 `{0}` 缺少替代文字",
            "请在方括号内说明图片内容：`![各街道停车位数量](parking.png)`"),
    IMAGE_KIND(
            Severity.ERROR,
            "`{0}` is no image that can be published",
            "use a PNG or JPEG file",
            "`{0}` 不是可发布的图片",
            "请使用 PNG 或 JPEG 文件"),
    FOOTNOTE_UNDEFINED(
            Severity.ERROR,
            "the footnote `{0}` has no text",
            "add a line `[^{0}]: …` below",
            "脚注 `{0}` 没有内容",
            "请在下文加一行 `[^{0}]: …`"),
    FOOTNOTE_UNUSED(
            Severity.WARNING,
            "the footnote `{0}` is referred to nowhere and is left out",
            "put `[^{0}]` where it belongs, or delete the footnote",
            "脚注 `{0}` 没有被引用，未输出",
            "请在正文相应位置写 `[^{0}]`，或删去该脚注"),

    BODY_STAR_PAIR(
            Severity.WARNING,
            "`{0}` is shown as emphasis, and its two stars vanish",
            "write `\\*` for a star that is to be read, as in a masked name or a product",
            "`{0}` 会显示为强调，两个星号不会出现",
            "如星号本身要显示（如隐去的姓名、乘号），请写成 `\\*`"),
    BODY_COMMENT_OPEN(
            Severity.ERROR,
            "an office note `<!--` is not closed",
            "write `-->` where the note ends; until then everything after it stays hidden",
            "内部批注 `<!--` 没有结束",
            "请在批注结束处写 `-->`；否则其后的文字都不会公开"),
    BODY_MARKUP_DENSE(
            Severity.ERROR,
            "{0} marks stand in one piece of text, more than the {1} allowed",
            "put blank lines between the paragraphs, and delete stray `*`, `_`, `[`, `<`, `|` or backticks",
            "一段文字里有 {0} 个标记，超过上限 {1} 个",
            "请用空行分段，并删去多余的 `*`、`_`、`[`、`<`、`|` 或反引号"),
    BODY_UNBROKEN(
            Severity.ERROR,
            "more than {1} lines follow each other without an empty one",
            "put empty lines between the paragraphs; publish a long table as an attachment",
            "连续 {1} 多行没有空行",
            "请在段落之间加空行；很长的表格请作为附件发布"),
    BODY_TABLE_LARGE(
            Severity.ERROR,
            "the table has {0} cells, more than the {1} allowed",
            "publish the table as an attachment",
            "表格有 {0} 格，超过上限 {1} 格",
            "请把该表格作为附件发布"),
    BODY_CONTROL_CHARACTER(
            Severity.ERROR,
            "the body holds the control character {0}",
            "delete that invisible character; it often comes from copying out of a word processor",
            "正文含有控制字符 {0}",
            "请删去该不可见字符（多由文字处理软件复制而来）"),
    BODY_LIST_NUMBER(
            Severity.WARNING,
            "this item is written as {0} but will be shown as {1}",
            "number the items one after the other, or write `{0}、` to keep the number as text",
            "此项写作 {0}，但会显示为 {1}",
            "请按顺序编号，或写成 `{0}、` 以保留原编号"),
    LINK_DEFINITION_UNUSED(
            Severity.WARNING,
            "`[{0}]:` at the start of a line defines the address of a link that nothing uses, so the line is not shown",
            "write `\\[{0}]:` when the line is to be read, or delete it",
            "行首的 `[{0}]:` 是链接地址的定义，没有被引用，这一行不会显示",
            "要显示这一行请写成 `\\[{0}]:`，否则请删去"),
    IMAGE_INSIDE_TEXT(
            Severity.ERROR,
            "the image `{0}` stands inside a line of text",
            "put the image on a line of its own",
            "图片 `{0}` 夹在文字中间",
            "请让图片单独成行"),
    FOOTNOTE_IN_FOOTNOTE(
            Severity.ERROR,
            "the footnote `{0}` is referred to inside a footnote",
            "move the mark into the text, or put both notes into one",
            "脚注里引用了脚注 `{0}`",
            "请把标记移到正文，或把两条脚注合并"),

    // Site
    SITE_FILE_MISSING(
            Severity.ERROR,
            "there is no project here: `{0}` is missing",
            "run Fuhan in the project folder, or name it with `--project DIR`",
            "这里不是项目文件夹：缺少 `{0}`",
            "请在项目文件夹内运行，或用 `--project 文件夹` 指明"),
    ADDRESS_TAKEN(
            Severity.ERROR, "two things would be written to `{0}`", "rename one of them", "有两处要写入 `{0}`", "请改名其中之一"),

    // Templates
    TEMPLATE_BROKEN(
            Severity.ERROR,
            "the template cannot be used: {0}",
            "mend it there, or delete the file to have the built-in one back",
            "模板有误：{0}",
            "请改正该处，或删去此文件以恢复内置模板"),

    // Fonts
    FONT_MISSING(
            Severity.ERROR,
            "no font for `{0}` was found",
            "name a font file in site.yaml under `fonts`, or build with `--no-pdf`",
            "找不到 `{0}` 字体",
            "请在 site.yaml 的 `fonts` 中指明字体文件，或用 `--no-pdf` 生成"),
    FONT_UNREADABLE(
            Severity.ERROR,
            "the font `{0}` cannot be used: {1}",
            "name another TrueType or OpenType file in site.yaml under `fonts`",
            "字体 `{0}` 不能使用：{1}",
            "请在 site.yaml 的 `fonts` 中改用其他 TrueType 或 OpenType 文件"),
    FONT_FILE_MISSING(
            Severity.ERROR,
            "there is no font file `{0}`",
            "correct the path in site.yaml under `fonts`; it counts from the project folder",
            "没有字体文件 `{0}`",
            "请改正 site.yaml 中 `fonts` 的路径；路径从项目文件夹算起"),
    FONT_FORBIDS_EMBEDDING(
            Severity.ERROR,
            "the licence of the font `{0}` forbids embedding it in a PDF",
            "name another font in site.yaml under `fonts`, or ask its maker for a licence that allows embedding",
            "字体 `{0}` 不许嵌入 PDF",
            "请在 site.yaml 的 `fonts` 中改用其他字体，或向厂商取得允许嵌入的授权版本"),
    FONT_OF_SYSTEM_SKIPPED(
            Severity.WARNING,
            "the font `{0}` of this system is passed over: {1}",
            "name the font to be used in site.yaml under `fonts`",
            "未使用本机字体 `{0}`：{1}",
            "请在 site.yaml 的 `fonts` 中指明所用字体"),
    FREE_FONT_MISSING(
            Severity.ERROR,
            "the package `{0}` does not hold `{1}`",
            "name your own font files in site.yaml under `fonts`",
            "软件包 `{0}` 中没有 `{1}`",
            "请在 site.yaml 的 `fonts` 中指明自己的字体文件"),
    FREE_FONT_DIFFERS(
            Severity.ERROR,
            "the font file `{0}` is not the one expected: its SHA-256 is {1}, not {2}",
            "fetch it again; if it stays so, name your own font files in site.yaml under `fonts`",
            "字体文件 `{0}` 与预期不符：SHA-256 为 {1}，应为 {2}",
            "请重新下载；如仍不符，请在 site.yaml 的 `fonts` 中指明自己的字体文件"),
    GLYPH_MISSING(
            Severity.ERROR,
            "no font has the character {0} ({1})",
            "name a font that has it in site.yaml under `fonts`, or correct the character",
            "所有字体都没有字符 {0}（{1}）",
            "请在 site.yaml 的 `fonts` 中加上含有该字的字体，或改正该字");

    private final Severity severity;
    private final String message;
    private final String hint;
    private final String chineseMessage;
    private final String chineseHint;

    Problem(Severity severity, String message, String hint, String chineseMessage, String chineseHint) {
        this.severity = severity;
        this.message = message;
        this.hint = hint;
        this.chineseMessage = chineseMessage;
        this.chineseHint = chineseHint;
    }

    public Severity severity() {
        return severity;
    }

    /** The name by which programs know the problem, for example {@code field-unknown}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String message(Language language, List<String> arguments) {
        return Words.fill(language.choose(message, chineseMessage), arguments);
    }

    String hint(Language language, List<String> arguments) {
        return Words.fill(language.choose(hint, chineseHint), arguments);
    }
}
