package org.fuhan.model;

import static org.fuhan.model.Field.office;
import static org.fuhan.model.Field.optional;
import static org.fuhan.model.Field.required;
import static org.fuhan.model.FieldType.DATE;
import static org.fuhan.model.FieldType.TEXT;
import static org.fuhan.model.FieldType.TIME;
import static org.fuhan.model.FieldType.YES_NO;
import static org.fuhan.model.FieldType.choice;
import static org.fuhan.model.FieldType.group;
import static org.fuhan.model.FieldType.items;

import java.util.List;

/** The field table of a letter: every key that its front matter may have. */
public final class LetterFields {
    private static final Field SESSION =
            optional("session", "届次", TEXT, "Session it was filed at.", "提出时的届次，如：区政协十届五次会议。");
    private static final Field NUMBER = optional(
            "number", "案号", TEXT, "Number of the proposal; zeros and letters are kept.", "编号，保留前导零和字母，如：0487、DH0271。");
    private static final Field PROPOSAL_TITLE =
            optional("proposalTitle", "案由", TEXT, "Title of the proposal.", "提案或建议的标题。");
    private static final FieldType PROPOSER = group(
            "name",
            required("name", "姓名", TEXT, "Name of the person or body.", "姓名或名称。"),
            optional(
                    "type",
                    "类型",
                    choice(ProposerType.values()),
                    "Who that is; `person` if not given.",
                    "提案人类型，默认为个人。"));
    private static final Field PROPOSERS = optional(
            "proposers", "提案人", items(PROPOSER), "Who filed it: names, or names with a type.", "提案人、代表的姓名或名称。");

    /** In the order of the reference page. */
    public static final List<Field> ALL = List.of(
            required("kind", "类别", choice(Kind.values()), "What is answered.", "答复的对象。"),
            optional(
                    "role",
                    "答复类型",
                    choice(Role.values()),
                    "What kind of answer; `reply` if not given.",
                    "答复的类型，默认为答复。"),
            required("title", "标题", TEXT, "Title of the letter.", "复函标题。"),
            SESSION,
            NUMBER,
            PROPOSAL_TITLE,
            PROPOSERS,
            optional(
                    "addressee",
                    "主送",
                    TEXT,
                    "Addressee as printed; if not given, the proposers with 委员 or 代表.",
                    "主送对象，默认为提案人加“委员”或“代表”。"),
            optional(
                    "proposals",
                    "并案",
                    items(group("", SESSION, NUMBER, PROPOSAL_TITLE, PROPOSERS)),
                    "For one reply to several proposals: these four fields for each.",
                    "一函答复多件时，逐件填写届次、案号、案由、提案人。"),
            required(
                    "agency",
                    "承办单位",
                    TEXT,
                    "Office in charge: its key in agencies.yaml.",
                    "承办单位，写 agencies.yaml 中的代号。"),
            optional(
                    "jointAgencies",
                    "会办单位",
                    items(TEXT),
                    "Offices that took part: keys of agencies.yaml, or names.",
                    "会办单位，写代号或名称。"),
            optional("docNumber", "发文字号", TEXT, "Document number, such as 云民函〔2025〕26号.", "发文字号，如：云民函〔2025〕26号。"),
            optional("outcome", "办理结果", TEXT, "Outcome: a code of the site's scheme.", "办理结果，写本站分类中的代码。"),
            optional(
                    "disclosure",
                    "公开属性",
                    choice(Disclosure.values()),
                    "How much the public may see; required unless site.yaml has a default.",
                    "公开属性；site.yaml 没有默认值时必填。"),
            office(
                    "disclosureReason",
                    "不公开理由",
                    TEXT,
                    "Why not; required for `on-request` and `none`.",
                    "依申请公开、不予公开时必填。"),
            optional("summary", "摘要", TEXT, "What is published instead of the body for `summary`.", "摘要公开时代替正文公布的文字。"),
            optional(
                    "signer",
                    "签发人",
                    group(
                            "name",
                            optional("role", "称谓", TEXT, "Label; 签发人 if not given.", "标签，默认为“签发人”。"),
                            required("name", "姓名", TEXT, "Name.", "姓名。")),
                    "Who signed it off: a name, or a name with a label.",
                    "签发人姓名，或带称谓的姓名。"),
            optional(
                    "contacts",
                    "联系人",
                    items(group(
                            "name",
                            optional("name", "姓名", TEXT, "Name.", "姓名。"),
                            optional("phone", "电话", TEXT, "Office telephone.", "办公电话。"),
                            optional("unit", "单位", TEXT, "Section of the office.", "科室。"))),
                    "Whom to ask in the sender's office; printed and published.",
                    "承办单位的联系人，会印出并公开。"),
            required("date", "成文日期", DATE, "Date of the letter.", "成文日期。"),
            optional("published", "发布时间", TIME, "When it went or goes online; never made up.", "上网发布时间，精确到分，程序不会代填。"),
            optional("source", "来源", TEXT, "Where the text comes from.", "信息来源。"),
            optional("copyTo", "抄送", items(TEXT), "Who gets a copy.", "抄送机关。"),
            optional(
                    "attachments",
                    "附件",
                    items(group(
                            "title",
                            required("title", "名称", TEXT, "Title as listed.", "附件名称。"),
                            optional(
                                    "file",
                                    "文件",
                                    TEXT,
                                    "File beside the letter; without it not online.",
                                    "附件文件名，不写则不上网。"))),
                    "What comes with the letter.",
                    "附件。"),
            optional("note", "附注", TEXT, "Note in brackets below the date.", "附注，印在日期下方的括号内。"),
            optional("topics", "主题分类", items(TEXT), "Topics, for the lists.", "主题分类，用于列表。"),
            optional("keywords", "关键词", items(TEXT), "Keywords.", "关键词。"),
            optional("indexNumber", "索引号", TEXT, "Index number of disclosed information.", "政府信息公开索引号。"),
            optional("related", "相关", items(TEXT), "Other letters on the matter.", "相关复函的文件名。"),
            optional("replaces", "替代", TEXT, "The letter that this one takes the place of.", "被本函替代的复函。"),
            office("aliases", "旧址", items(TEXT), "Old addresses that lead here, below the site.", "曾用网址，会转到本页。"),
            optional(
                    "corrections",
                    "更正",
                    items(group(
                            "",
                            required("date", "日期", DATE, "When.", "更正日期。"),
                            required("note", "说明", TEXT, "What was put right.", "更正内容。"))),
                    "What was put right after publication; shown on the page.",
                    "发布后的更正，显示在网页上。"),
            office(
                    "withdrawn",
                    "撤回",
                    group(
                            "",
                            required("date", "日期", DATE, "When.", "撤回日期。"),
                            required("reason", "理由", TEXT, "Why; shown on the notice.", "撤回理由，显示在告示上。")),
                    "Takes the letter back: its page becomes a notice.",
                    "撤回复函，原网址改为告示。"),
            office("draft", "草稿", YES_NO, "A draft is not published.", "草稿不会发布。"),
            office("retention", "保管期限", choice(Retention.values()), "How long the archive keeps it.", "归档保管期限。"));

    private LetterFields() {}
}
