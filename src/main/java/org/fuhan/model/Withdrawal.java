package org.fuhan.model;

import java.time.LocalDate;

/** When and why the letter was taken back. */
public record Withdrawal(LocalDate date, String reason) {}
