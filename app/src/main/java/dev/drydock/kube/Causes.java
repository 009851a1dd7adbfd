package dev.drydock.kube;

/** What an exception says, without the exceptions wrapped around it. */
final class Causes {
    private Causes() {}

    static String deepest(Throwable exception) {
        Throwable deepest = exception;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String said = deepest.getMessage();
        String words = said == null || said.isBlank() ? deepest.getClass().getSimpleName() : said;
        return words.lines().findFirst().orElse(words);
    }
}
