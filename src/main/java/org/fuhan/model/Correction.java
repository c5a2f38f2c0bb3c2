package org.fuhan.model;

import java.time.LocalDate;

/** What was put right after publication, and when. */
public record Correction(LocalDate date, String note) {}
