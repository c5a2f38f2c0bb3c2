package org.fuhan.html;

import java.util.List;

/**
 * What is the same on all pages of one folder.
 *
 * @param root the link to the site's own folder, for scripts that keep addresses; empty or {@code ../} once or more
 * @param icp ICP备案号, or empty; so the other texts of the footer
 * @param policeLink to the entry in the police register, or empty
 */
record FrameView(
        String root,
        String siteName,
        String organiser,
        List<MetaView> siteMetas,
        AssetView style,
        AssetView script,
        String home,
        String search,
        List<LinkView> navigation,
        String siteIdCode,
        String icp,
        String policeFiling,
        String policeLink,
        String phone,
        String email,
        List<LinkView> footerLinks,
        List<AlternateView> feeds) {

    /** A tag of the government web-page standard. */
    record MetaView(String name, String content) {}

    /** A link with its words; {@code href} is empty for words alone. */
    record LinkView(String title, String href) {
        static final LinkView NONE = new LinkView("", "");
    }

    /** A style sheet or script; {@code integrity} is empty when pages carry none. */
    record AssetView(String href, String integrity) {}

    /** The same content in another form. */
    record AlternateView(String type, String title, String href) {}
}
