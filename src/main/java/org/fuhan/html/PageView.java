package org.fuhan.html;

import java.util.List;
import org.fuhan.html.FrameView.AlternateView;
import org.fuhan.html.FrameView.LinkView;
import org.fuhan.html.FrameView.MetaView;

/**
 * The outside of one page: its head, its place in the site.
 *
 * @param title of the page alone, as its {@code h1}
 * @param headTitle with the site's name
 * @param canonical absolute address, or empty
 * @param indexed whether search engines may list the page
 * @param section link of the entry of the navigation that the page belongs to, or empty
 * @param trail the pages above, home first; the page itself is not in it
 * @param address relative to the site
 */
record PageView(
        FrameView frame,
        String title,
        String headTitle,
        String description,
        String canonical,
        boolean indexed,
        String section,
        List<LinkView> trail,
        List<MetaView> metas,
        List<AlternateView> alternates,
        Markup data,
        String address) {}
