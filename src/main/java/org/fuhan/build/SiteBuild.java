package org.fuhan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhan.archive.Archive;
import org.fuhan.archive.ArchiveBuilder;
import org.fuhan.archive.Gate;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.font.FontSettings;
import org.fuhan.font.Typefaces;
import org.fuhan.html.Assets;
import org.fuhan.html.BrokenTemplate;
import org.fuhan.html.Link;
import org.fuhan.html.Places;
import org.fuhan.html.SitePages;
import org.fuhan.html.Templates;
import org.fuhan.search.SearchIndex;
import org.fuhan.site.AddressTakenException;
import org.fuhan.site.Publisher;
import org.fuhan.site.SitePath;

/** Builds a site: reads, checks, sorts, writes, publishes. With any error the old site stays as it is. */
public final class SiteBuild {
    private final BuildOptions options;
    private final Findings findings = new Findings();

    private SiteBuild(BuildOptions options) {
        this.options = options;
    }

    /**
     * Runs a build.
     *
     * @throws IOException when reading or writing fails; nothing is published then
     */
    public static BuildReport run(BuildOptions options) throws IOException {
        return new SiteBuild(options).run();
    }

    private BuildReport run() throws IOException {
        Optional<Project> read = Project.read(options.project(), findings);
        if (read.isEmpty()) {
            return new BuildReport(0, 0, findings.sorted(), Optional.empty());
        }
        Project project = read.get();
        LocalDateTime moment = options.asOf().at(project.site().timeZone());
        Gate gate = new Gate(moment, options.drafts());
        Archive archive = new ArchiveBuilder(project.site(), project.agencies(), gate, findings)
                .build(
                        project.letters().stream()
                                .map(Project.LoadedLetter::letter)
                                .toList(),
                        (letter, reference) -> Project.place(options.project(), letter, reference));
        Optional<BuildReport.Published> published = publish(project, archive);
        return new BuildReport(project.letters().size(), archive.letters().size(), findings.sorted(), published);
    }

    private Optional<BuildReport.Published> publish(Project project, Archive archive) throws IOException {
        Path spill = Files.createTempDirectory("fuhan");
        try (Publisher publisher = Publisher.begin(options.output());
                SearchIndex index = new SearchIndex(spill, archive.letters().size())) {
            write(project, archive, publisher, index);
            return findings.hasErrors() ? Optional.empty() : Optional.of(BuildReport.Published.of(publisher.publish()));
        } catch (BrokenTemplate broken) {
            findings.add(broken.diagnostic());
            return Optional.empty();
        } catch (AddressTakenException taken) {
            findings.add(Problem.ADDRESS_TAKEN, null, taken.address());
            return Optional.empty();
        } finally {
            Files.deleteIfExists(spill);
        }
    }

    private void write(Project project, Archive archive, Publisher publisher, SearchIndex index) throws IOException {
        Templates templates = Templates.open(options.project().resolve("templates"));
        templates.check(findings);
        Optional<Press> press = press(project);
        ListPlan plan = new ListPlan(archive, project.site().pageSize());
        Assets assets = Assets.load(templates);
        SitePages pages =
                new SitePages(templates, project.site(), project.agencies().values(), assets, navigation(plan), plan);
        Workers workers = new Workers(options.threads());
        LetterStage letters = new LetterStage(archive, project, pages, index, press, publisher, findings);
        workers.each(
                archive.letters(),
                (open, ordinal) ->
                        letters.make(open, project.fileOf(open.letter().id()), ordinal));
        if (!findings.hasErrors()) {
            new ListStage(archive, project, plan, pages, templates, publisher).make(assets, workers);
            workers.each(
                    index.parts(),
                    (part, at) -> part.write((name, bytes) -> publisher.write(SitePath.of(name), bytes)));
        }
    }

    private Optional<Press> press(Project project) {
        if (!options.pdf() || findings.hasErrors()) {
            return Optional.empty();
        }
        FontSettings settings = new FontSettings(project.site().fonts(), options.project(), options.fonts());
        return Typefaces.load(settings, findings).map(typefaces -> new Press(project, typefaces, findings));
    }

    private static List<Link> navigation(ListPlan plan) {
        List<Link> links = new ArrayList<>();
        if (!plan.listings().isEmpty()) {
            links.add(new Link("全部答复", plan.home().all()));
        }
        plan.facetPages().stream()
                .limit(2)
                .forEach(page -> links.add(new Link(page.facet().chinese(), page.address())));
        links.add(new Link("统计", Places.STATISTICS));
        links.add(new Link("检索", Places.SEARCH));
        return links;
    }
}
