package org.fuhan.html;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuhan.model.Block;
import org.fuhan.model.Body;

/** Measures how long the pages of 10,000 letters of 3,000 characters take on one thread. Run by hand. */
final class PageSpeed {
    private static final int LETTERS = 10_000;

    private PageSpeed() {}

    public static void main(String[] args) throws IOException {
        SitePages pages = SampleSite.pages(Templates.open(Path.of(args[0])));
        List<Block> blocks = new ArrayList<>(Samples.body().blocks());
        while (blocks.size() < 60) {
            blocks.add(Samples.paragraph("老旧小区改造是重要的民生工程，我局将继续听取居民意见，分批实施，做到改一个成一个。"));
        }
        LetterPage sample = SampleSite.letterPage(false);
        LetterPage input = new LetterPage(
                sample.letter(),
                true,
                new Body(blocks, Samples.body().notes()),
                sample.address(),
                SampleSite.FILES,
                true,
                false,
                sample.previous(),
                sample.next(),
                sample.related(),
                null,
                null);
        for (int round = 0; round < 6; round++) {
            long start = cpu();
            long bytes = 0;
            for (int i = 0; i < LETTERS; i++) {
                bytes += pages.letter(input).length;
            }
            System.out.printf(
                    "%d pages of %d bytes: %d ms of one core%n", LETTERS, bytes / LETTERS, (cpu() - start) / 1_000_000);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
