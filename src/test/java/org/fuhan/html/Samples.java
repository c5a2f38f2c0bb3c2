package org.fuhan.html;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuhan.model.Agency;
import org.fuhan.model.Attachment;
import org.fuhan.model.Block;
import org.fuhan.model.Body;
import org.fuhan.model.Contact;
import org.fuhan.model.Correction;
import org.fuhan.model.Disclosure;
import org.fuhan.model.Inline;
import org.fuhan.model.JointAgency;
import org.fuhan.model.Kind;
import org.fuhan.model.Letter;
import org.fuhan.model.LetterId;
import org.fuhan.model.Note;
import org.fuhan.model.OutcomeScheme;
import org.fuhan.model.Proposal;
import org.fuhan.model.Proposer;
import org.fuhan.model.ProposerType;
import org.fuhan.model.Retention;
import org.fuhan.model.Role;
import org.fuhan.model.Signer;
import org.fuhan.model.Site;
import org.fuhan.model.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Made-up letters of a made-up district. */
final class Samples {
    /** Breaks out of markup, templates, attributes, scripts, tables and sentences where one forgot to escape. */
    static final String HOSTILE = "=${7*7}<#--\"'></script>]]>&amp;\\u0041<b>{{x}}";

    static final Agency HOUSING =
            new Agency("housing", "云岫区住房和城乡建设局", "区住建局", "云住建函", null, null, null, null, List.of());
    static final Agency TRANSPORT =
            new Agency("transport", "云岫区交通运输局", "区交通局", "云交函", null, null, null, null, List.of());

    private Samples() {}

    static Site site() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("A", "所提问题已经解决或者基本解决");
        codes.put("B", "正在解决或者列入计划逐步解决");
        return site("云岫区建议提案办理答复公开", new OutcomeScheme("云岫区分类", codes), false);
    }

    static Site site(String name, OutcomeScheme outcomes, boolean integrity) {
        return new Site(
                name,
                "www.example.gov.cn",
                URI.create("https://www.example.gov.cn/jytabl/"),
                "0000000001",
                "云岫区人民政府办公室",
                "各部门办理人大代表建议、政协委员提案的答复函。",
                List.of("人大代表建议", "政协提案"),
                List.of("信息公开"),
                ZoneId.of("Asia/Shanghai"),
                outcomes,
                null,
                Retention.THIRTY_YEARS,
                "云ICP备00000001号",
                "云公网安备 00000000000001号",
                "0000-5550100",
                "jytabl@example.gov.cn",
                integrity,
                20,
                Map.of());
    }

    static Body body() {
        return new Body(
                List.of(
                        paragraph("您提出的《关于加快老旧小区改造、方便居民停车的提案》（第127号）收悉。经研究，现答复如下："),
                        new Block.Heading(1, text("一、摸清底数，统一规划")),
                        new Block.Paragraph(List.of(
                                new Inline.Text("去年以来，我局会同各街道对全区2000年以前建成的136个小区逐一调查"),
                                new Inline.NoteMark(1),
                                new Inline.Text("，涉及居民2.8万户。详见"),
                                new Inline.Link("https://www.example.org/a?b=1&c=2", text("改造专题")),
                                new Inline.Text("和"),
                                new Inline.Link("plan.pdf", text("实施方案")),
                                new Inline.Text("。"))),
                        new Block.RunIn(1 + 1, text("（一）分批实施。"), text("今年安排改造小区42个，明年不少于50个，优先改造排水不畅、线路老化的小区。")),
                        new Block.RunIn(1 + 1, text("（二）多方筹资。"), text("区财政安排专项资金3600万元，管线单位、产权单位和居民按规定分担。")),
                        new Block.Heading(1, text("二、增加车位，规范停车")),
                        paragraph("通过拆除违章建筑、改造闲置空地、错时共享机关停车场，今年新增车位1260个，情况如下："),
                        new Block.Table(
                                List.of(Block.Alignment.START, Block.Alignment.CENTRE, Block.Alignment.END),
                                row("街道", "小区数", "新增车位"),
                                List.of(row("听泉街道", "18", "560"), row("望湖街道", "24", "700"))),
                        new Block.ItemList(
                                true,
                                1,
                                List.of(
                                        new Block.Item(List.of(paragraph("消防通道一律不得划设车位；"))),
                                        new Block.Item(List.of(paragraph("每个小区预留充电车位。"))))),
                        new Block.Figure("parking.png", "各街道新增车位柱状图", "图1 新增车位"),
                        paragraph("感谢您对城市建设工作的关心和支持！")),
                List.of(new Note(1, List.of(paragraph("数据截至今年6月底。")))));
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text(text));
    }

    static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    static Block.Row row(String... cells) {
        return new Block.Row(
                List.of(cells).stream().map(cell -> new Block.Cell(text(cell))).toList());
    }

    static Letter letter() {
        return new Draft("zx-10-5-127").letter();
    }

    static Letter summaryLetter() {
        Draft draft = new Draft("zx-10-5-0487");
        draft.title = "关于对区政协十届五次会议第0487号提案的答复";
        draft.number = "0487";
        draft.disclosure = Disclosure.SUMMARY;
        draft.summary = "我局已将提案中的三处路口列入明年改造计划。";
        draft.date = LocalDate.of(2021, 6, 30);
        return draft.letter();
    }

    static Letter mergedLetter() {
        Draft draft = new Draft("rd-17-3-042");
        draft.kind = Kind.SUGGESTION;
        draft.title = "关于对区十七届人大三次会议第42号、第58号建议的答复";
        draft.agency = "transport";
        draft.proposals = List.of(
                proposal("区十七届人大三次会议", "42", "关于增设公交线路的建议", "连启山"),
                proposal("区十七届人大三次会议", "58", "关于延长公交运营时间的建议", "麻水英"));
        draft.date = LocalDate.of(2021, 5, 8);
        return draft.letter();
    }

    static Letter withdrawnLetter() {
        Draft draft = new Draft("zx-10-5-009");
        draft.withdrawn = new Withdrawal(LocalDate.of(2022, 1, 9), "数据有误，重新办理");
        return draft.letter();
    }

    /** A letter in which every text that may hold anything holds {@link #HOSTILE}. */
    static Letter hostileLetter() {
        Draft draft = new Draft("zx-6-6-6");
        draft.title = HOSTILE;
        draft.summary = HOSTILE;
        draft.addressee = HOSTILE;
        draft.docNumber = HOSTILE;
        draft.outcome = HOSTILE;
        draft.note = HOSTILE;
        draft.words = List.of(HOSTILE);
        draft.signer = new Signer(HOSTILE, HOSTILE);
        draft.contacts = List.of(new Contact(HOSTILE, HOSTILE, HOSTILE));
        draft.proposals = List.of(proposal(HOSTILE, HOSTILE, HOSTILE, HOSTILE));
        draft.attachments = List.of(new Attachment(HOSTILE, "plan.pdf"), new Attachment(HOSTILE, null));
        draft.corrections = List.of(new Correction(LocalDate.of(2021, 8, 1), HOSTILE));
        draft.withdrawn = new Withdrawal(LocalDate.of(2022, 1, 9), HOSTILE);
        draft.source = HOSTILE;
        return draft.letter();
    }

    static Proposal proposal(String session, String number, String title, String proposer) {
        return new Proposal(session, number, title, List.of(new Proposer(proposer, ProposerType.PERSON)));
    }

    /** The fields of a letter that tests change. */
    static final class Draft {
        final String stem;
        Kind kind = Kind.PROPOSAL;
        String title = "关于对区政协十届五次会议第127号提案的答复";
        String number = "127";
        List<Proposal> proposals = List.of();
        String addressee = "连启山委员";
        String agency = "housing";

        @Nullable
        String docNumber = "云住建函〔2021〕26号";

        @Nullable
        String outcome = "A";

        Disclosure disclosure = Disclosure.FULL;

        @Nullable
        String summary;

        @Nullable
        Signer signer = new Signer("签发人", "楚云舒");

        List<Contact> contacts = List.of(new Contact("阮晴", "0000-5550131", "区住建局城市更新科"));
        LocalDate date = LocalDate.of(2021, 7, 5);
        String source = "区政协";
        List<Attachment> attachments = List.of(new Attachment("实施方案", "plan.pdf"), new Attachment("小区名单", null));

        @Nullable
        String note = "此件公开发布";

        List<String> words = List.of("城市建设", "停车");
        List<Correction> corrections = List.of();

        @Nullable
        Withdrawal withdrawn;

        Draft(String stem) {
            this.stem = stem;
        }

        Letter letter() {
            List<Proposal> answered =
                    proposals.isEmpty() ? List.of(proposal("区政协十届五次会议", number, "关于加快老旧小区改造的提案", "连启山")) : proposals;
            return new Letter(
                    new LetterId("2021", stem),
                    "content/letters/2021/" + stem + ".md",
                    0,
                    kind,
                    Role.REPLY,
                    title,
                    answered,
                    addressee,
                    agency,
                    List.of(new JointAgency("transport", TRANSPORT.name())),
                    docNumber,
                    outcome,
                    disclosure,
                    null,
                    summary,
                    signer,
                    contacts,
                    date,
                    LocalDateTime.of(2021, 7, 26, 9, 4),
                    source,
                    List.of("区政府办公室", "区政协提案委员会"),
                    attachments,
                    note,
                    words,
                    words,
                    "YX001-0103-2021-0026",
                    List.of(),
                    null,
                    List.of(),
                    corrections,
                    withdrawn,
                    false,
                    Retention.THIRTY_YEARS);
        }
    }
}
