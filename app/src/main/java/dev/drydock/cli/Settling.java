package dev.drydock.cli;

/** What becomes of the work that an earlier Drydock left undone, before a command touches clusters. */
public enum Settling {
    /** It is settled, and the user is told on stderr. */
    TOLD,
    /** It is settled without a word: stderr has nothing but JSON. */
    SILENT,
    /** It is left alone, for nothing may be changed. */
    NONE
}
