package org.fuhan.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fuhan.html.FrameView.LinkView;
import org.fuhan.html.LetterView.FactView;
import org.fuhan.model.Agency;
import org.fuhan.model.JointAgency;
import org.fuhan.model.Letter;
import org.fuhan.model.Proposal;
import org.fuhan.model.Site;
import org.jspecify.annotations.Nullable;

/** The metadata of a letter as rows of a table: only what is there, values with a list of their own as links. */
final class Facts {
    private final Site site;
    private final Offices offices;
    private final ListAddresses lists;

    Facts(Site site, Offices offices, ListAddresses lists) {
        this.site = site;
        this.offices = offices;
        this.lists = lists;
    }

    /** The way down to a letter: home, its year, its agency. */
    List<LinkView> trail(Letter letter, Links links) {
        List<LinkView> trail = new ArrayList<>();
        trail.add(new LinkView("首页", links.to(Places.HOME)));
        Agency agency = offices.of(letter);
        trail.add(link(Facet.YEAR, letter.id().year(), letter.id().year() + "年", links));
        trail.add(link(Facet.AGENCY, agency.id(), agency.shortName(), links));
        trail.removeIf(link -> link.href().isEmpty());
        return trail;
    }

    List<FactView> of(Letter letter, Links links) {
        Rows rows = new Rows();
        Agency agency = offices.of(letter);
        rows.add("索引号", letter.indexNumber());
        rows.add("发文机关", link(Facet.AGENCY, agency.id(), agency.name(), links));
        rows.add("发文字号", letter.docNumber());
        rows.add("成文日期", Words.date(letter.date()));
        rows.add("发布时间", Words.minute(letter.published()));
        rows.add("类别", kind(letter, links));
        if (letter.proposals().size() == 1) {
            proposal(rows, letter, letter.proposals().get(0), links);
        }
        rows.add("会办单位", letter.jointAgencies().stream().map(JointAgency::name).collect(Collectors.joining("、")));
        outcome(rows, letter, links);
        rows.add("公开属性", letter.disclosure().chinese());
        rows.addAll(
                "主题分类",
                letter.topics().stream()
                        .map(topic -> link(Facet.TOPIC, topic, topic, links))
                        .toList());
        rows.add("关键词", String.join("、", letter.keywords()));
        rows.add("来源", letter.source());
        return rows.rows;
    }

    private LinkView kind(Letter letter, Links links) {
        String words = letter.kind().chinese() + letter.role().chinese();
        return link(Facet.KIND, letter.kind().key(), words, links);
    }

    private void proposal(Rows rows, Letter letter, Proposal proposal, Links links) {
        if (proposal.session() != null) {
            rows.add("届次", link(Facet.SESSION, proposal.session(), proposal.session(), links));
        }
        rows.add("案号", Words.number(proposal.number()));
        rows.add("案由", proposal.title());
        rows.add(Words.proposersLabel(letter.kind()), Words.proposers(proposal.proposers()));
    }

    private void outcome(Rows rows, Letter letter, Links links) {
        String code = letter.outcome();
        if (code == null) {
            return;
        }
        String meaning = site.outcomes().codes().getOrDefault(code, "");
        String words = meaning.isEmpty() ? code : code + "类（" + meaning + "）";
        rows.add("办理结果", link(Facet.OUTCOME, code, words, links));
    }

    private LinkView link(Facet facet, String value, String words, Links links) {
        String address = lists.of(facet, value);
        return new LinkView(words, address.isEmpty() ? "" : links.to(address));
    }

    /** Rows so far; what is empty is left out. */
    private static final class Rows {
        final List<FactView> rows = new ArrayList<>();

        void add(String label, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                add(label, new LinkView(value, ""));
            }
        }

        void add(String label, LinkView value) {
            rows.add(new FactView(label, List.of(value)));
        }

        void addAll(String label, List<LinkView> values) {
            if (!values.isEmpty()) {
                rows.add(new FactView(label, values));
            }
        }
    }
}
