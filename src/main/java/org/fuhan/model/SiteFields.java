package org.fuhan.model;

import static org.fuhan.model.Field.office;
import static org.fuhan.model.Field.optional;
import static org.fuhan.model.Field.required;
import static org.fuhan.model.FieldType.TEXT;
import static org.fuhan.model.FieldType.YES_NO;
import static org.fuhan.model.FieldType.choice;
import static org.fuhan.model.FieldType.group;
import static org.fuhan.model.FieldType.items;
import static org.fuhan.model.FieldType.text;

import java.util.List;

/** The field tables of {@code site.yaml} and {@code agencies.yaml}. */
public final class SiteFields {
    /** Keys of {@code site.yaml}, in the order of the reference page. */
    public static final List<Field> SITE = List.of(
            required("name", "网站名称", TEXT, "Name of the site and column.", "网站（栏目）名称。"),
            required("domain", "域名", text("[A-Za-z0-9.\\-]+", "www.example.gov.cn"), "Domain name.", "网站域名。"),
            required(
                    "url",
                    "网址",
                    text("https?://[^\\s?#]+", "https://www.example.gov.cn/jytabl/"),
                    "Where the site will live; may be a sub-path.",
                    "网站发布后的完整网址，可以是子目录。"),
            required(
                    "siteIdCode",
                    "网站标识码",
                    text("[A-Za-z0-9]{10}", "0000000001"),
                    "Identification code of the government site, ten characters.",
                    "政府网站标识码，10 位。"),
            required("organiser", "主办单位", TEXT, "Who runs the site.", "主办单位。"),
            optional("description", "栏目描述", TEXT, "What the column holds.", "栏目描述。"),
            optional("keywords", "栏目关键词", items(TEXT), "Keywords of the column.", "栏目关键词。"),
            optional(
                    "columnTypes", "栏目类别", items(TEXT), "Classes of the column; 信息公开 if not given.", "栏目类别，默认为“信息公开”。"),
            optional(
                    "timeZone",
                    "时区",
                    TEXT,
                    "Time zone of all times; Asia/Shanghai if not given.",
                    "时区，默认为 Asia/Shanghai。"),
            optional(
                    "outcomes",
                    "办理结果分类",
                    group(
                            "",
                            required("scheme", "名称", TEXT, "Name of the scheme.", "分类的名称。"),
                            required(
                                    "codes",
                                    "代码",
                                    new FieldType.Entries("[A-Za-z0-9\\u4e00-\\u9fff]{1,4}", "A", TEXT),
                                    "Codes and what they mean.",
                                    "代码及其含义。")),
                    "What the outcome codes mean here.",
                    "办理结果代码在本地的含义。"),
            optional(
                    "disclosure",
                    "公开属性",
                    choice(Disclosure.values()),
                    "What a letter without the field gets; none if not given.",
                    "复函未写公开属性时的默认值；不写则每函必填。"),
            office(
                    "retention",
                    "保管期限",
                    choice(Retention.values()),
                    "What a letter without the field gets; 10年 if not given.",
                    "复函未写保管期限时的默认值，默认为 10年。"),
            optional("icp", "ICP备案号", TEXT, "ICP filing number, for the footer.", "ICP 备案号，显示在页脚。"),
            optional("policeFiling", "公安备案号", TEXT, "Police filing number, for the footer.", "公安备案号，显示在页脚。"),
            optional("phone", "联系电话", TEXT, "Telephone of the site's editors.", "网站联系电话。"),
            optional(
                    "email",
                    "电子邮箱",
                    text("[^@\\s]+@[^@\\s]+", "web@example.gov.cn"),
                    "Mail of the editors.",
                    "网站联系邮箱。"),
            optional(
                    "integrity",
                    "完整性校验",
                    YES_NO,
                    "Integrity attributes; pages then no longer open from a folder.",
                    "在网页中写入完整性校验值；开启后网页不能从文件夹直接打开。"),
            optional(
                    "pageSize",
                    "每页条数",
                    text("[1-9][0-9]{0,2}", "20"),
                    "Letters on one page of a list; 20 if not given.",
                    "列表每页条数，默认 20。"),
            office(
                    "fonts",
                    "字体",
                    group(
                            "",
                            optional("fangsong", "仿宋", items(TEXT), "Font files for the body.", "正文字体文件。"),
                            optional("title", "小标宋", items(TEXT), "Font files for titles.", "标题字体文件。"),
                            optional("hei", "黑体", items(TEXT), "Font files for headings 一、.", "一级标题字体文件。"),
                            optional("kai", "楷体", items(TEXT), "Font files for headings （一）.", "二级标题字体文件。"),
                            optional("latin", "西文", items(TEXT), "Font files for Western text.", "西文字体文件。")),
                    "Font files for print, in order of preference.",
                    "印刷用字体文件，按优先顺序。"));

    /** Keys of one office in {@code agencies.yaml}. */
    public static final List<Field> AGENCY = List.of(
            required("name", "全称", TEXT, "Full name, as at the head of a letter.", "单位全称。"),
            optional("shortName", "简称", TEXT, "Name in lists; the full name if not given.", "列表中用的简称，默认为全称。"),
            optional("docPrefix", "机关代字", TEXT, "Letters' code of its document numbers.", "发文字号中的机关代字。"),
            optional("address", "地址", TEXT, "Address.", "地址。"),
            optional("postcode", "邮编", text("[0-9]{6}", "\"000000\""), "Postcode.", "邮政编码。"),
            optional("phone", "电话", TEXT, "Telephone.", "电话。"),
            optional("email", "电子邮箱", text("[^@\\s]+@[^@\\s]+", "office@example.gov.cn"), "Mail.", "电子邮箱。"),
            optional("formerNames", "曾用名", items(TEXT), "Earlier names, for search.", "曾用名，供检索。"));

    /** The whole of {@code agencies.yaml}: a key for each office. */
    public static final FieldType AGENCIES =
            new FieldType.Entries("[a-z0-9]+(-[a-z0-9]+)*", "civil-affairs", new FieldType.Group(AGENCY, ""));

    private SiteFields() {}
}
