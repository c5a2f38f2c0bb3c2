package org.fuhan.archive;

import org.fuhan.model.LetterId;
import org.fuhan.model.Withdrawal;

/** What the public may know of a withdrawn letter: its address, when and why. Nothing of its content. */
public record WithdrawnNotice(LetterId id, Withdrawal withdrawal) {}
