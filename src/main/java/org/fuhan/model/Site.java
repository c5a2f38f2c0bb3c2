package org.fuhan.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all letters: {@code content/site.yaml}.
 *
 * @param name site and column name
 * @param domain for example {@code www.example.gov.cn}
 * @param url absolute address where the site will live, ends in {@code /}; may be a sub-path
 * @param siteIdCode 政府网站标识码, ten characters
 * @param organiser 主办单位
 * @param timeZone all times of the sources are local to it
 * @param disclosure what a letter without the field gets, or null: then the field is required
 * @param retention what a letter without the field gets
 * @param icp ICP备案号, or null
 * @param policeFiling 公安备案号, or null
 * @param phone of the site's editors, or null
 * @param email of the site's editors, or null
 * @param integrity whether pages carry integrity attributes; browsers then refuse them from a folder
 * @param pageSize letters on one page of a list, 5 to 500
 * @param fonts role to font files in order of preference, paths relative to the project folder or absolute
 */
public record Site(
        String name,
        String domain,
        URI url,
        String siteIdCode,
        String organiser,
        @Nullable String description,
        List<String> keywords,
        List<String> columnTypes,
        ZoneId timeZone,
        OutcomeScheme outcomes,
        @Nullable Disclosure disclosure,
        Retention retention,
        @Nullable String icp,
        @Nullable String policeFiling,
        @Nullable String phone,
        @Nullable String email,
        boolean integrity,
        int pageSize,
        Map<String, List<String>> fonts) {
    public Site {
        keywords = List.copyOf(keywords);
        columnTypes = List.copyOf(columnTypes);
        fonts = Map.copyOf(fonts);
    }
}
