package org.fuhan.html;

/**
 * A list and how many letters are on it.
 *
 * @param title the value, for example 2021年 or 区民政局
 * @param address of its first page, relative to the site; empty when it has no page of its own
 */
public record Counted(String title, String address, int letters) {}
