package org.fuhan.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fuhan.model.Kind;
import org.fuhan.model.Proposal;
import org.fuhan.model.Proposer;
import org.jspecify.annotations.Nullable;

/** Values of letters as readers see them. */
final class Words {
    private Words() {}

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** 2021年7月5日: Arabic digits without leading zeros (GB/T 9704-2012, 7.3.5). */
    static String date(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** {@code 2021-11-26 15:04}, the form that 国办发〔2017〕47号 asks for; empty for none. */
    static String minute(@Nullable LocalDateTime time) {
        if (time == null) {
            return "";
        }
        return time.toLocalDate() + " " + twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** 第127号, unless the number is printed with its own words already. */
    static String number(@Nullable String number) {
        if (number == null) {
            return "";
        }
        return number.startsWith("第") || number.endsWith("号") ? number : "第" + number + "号";
    }

    static String proposers(List<Proposer> proposers) {
        return proposers.stream().map(Proposer::name).collect(Collectors.joining("、"));
    }

    /** 区政协十届五次会议 第127号, as far as known. */
    static String origin(Proposal proposal) {
        return (orEmpty(proposal.session()) + " " + number(proposal.number())).strip();
    }

    /** What those are called who file this kind of paper. */
    static String proposersLabel(Kind kind) {
        return switch (kind) {
            case PROPOSAL -> "提案人";
            case SUGGESTION -> "代表";
            case MOTION -> "提出人";
            case OTHER -> "来函人";
        };
    }

    /** 1.3 KB or 2.0 MB; empty when the size is not known. */
    static String size(long bytes) {
        if (bytes < 0) {
            return "";
        }
        if (bytes < 1024) {
            return bytes + " 字节";
        }
        double thousands = bytes / 1024.0;
        return thousands < 1000
                ? String.format(Locale.ROOT, "%.1f KB", thousands)
                : String.format(Locale.ROOT, "%.1f MB", thousands / 1024);
    }

    /** The first words of a text, at most {@code limit} characters, on one line. */
    static String opening(String text, int limit) {
        String line = text.strip().replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= limit) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
    }
}
