package org.fuhan.build;

import java.nio.file.Path;
import org.fuhan.font.FontPlaces;

/**
 * What a build is to do.
 *
 * @param project the folder with {@code content/} and {@code templates/}
 * @param output the site's folder
 * @param asOf the moment of publication: what is to be published later stays hidden
 * @param drafts whether drafts are shown, for a preview
 * @param pdf whether letters are printed too
 * @param threads how many letters are worked on at once, at least 1
 * @param fonts where fonts are looked for
 */
public record BuildOptions(
        Path project, Path output, AsOf asOf, boolean drafts, boolean pdf, int threads, FontPlaces fonts) {}
