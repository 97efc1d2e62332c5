package org.resograph.parser.profile;

import java.util.ArrayList;
import java.util.List;

/** Compiles the pattern of a {@link Template}, whose grammar is there. */
final class TemplateCompiler {
    private final String pattern;
    private final Template.Slots slots;
    private int at;

    TemplateCompiler(String pattern, Template.Slots slots) {
        this.pattern = pattern;
        this.slots = slots;
    }

    TemplateNode compile() {
        TemplateNode node = choice(new TemplateNode.End());
        if (at < pattern.length()) {
            throw new IllegalArgumentException("unbalanced: " + pattern);
        }
        return node;
    }

    private TemplateNode choice(TemplateNode next) {
        List<TemplateNode> branches = new ArrayList<>();
        branches.add(sequence(next));
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            branches.add(sequence(next));
        }
        return branches.size() == 1 ? branches.get(0) : new TemplateNode.Choice(branches);
    }

    /** A sequence is compiled from its end: each piece knows what follows it. */
    private TemplateNode sequence(TemplateNode next) {
        if (at >= pattern.length()) {
            return next;
        }
        char c = pattern.charAt(at);
        if (c == '|' || c == ')' || c == ']') {
            return next;
        }
        if (c == '[' || c == '(') {
            return group(c, next);
        }
        if (c == '{') {
            int close = pattern.indexOf('}', at);
            String name = pattern.substring(at + 1, close);
            at = close + 1;
            TemplateNode rest = sequence(next);
            if (name.equals("text")) {
                return new TemplateNode.Text(rest);
            }
            if (!slots.has(name)) {
                throw new IllegalArgumentException("no slot {" + name + "}: " + pattern);
            }
            return new TemplateNode.Slot(name, slots, rest);
        }
        return words(next);
    }

    private TemplateNode group(char open, TemplateNode next) {
        int from = ++at;
        // Skim over the group to compile what follows it first.
        int close = close(from, open == '[' ? ']' : ')');
        at = close + 1;
        TemplateNode rest = sequence(next);
        int after = at;
        at = from;
        TemplateNode inner = choice(rest);
        at = after;
        return open == '[' ? new TemplateNode.Choice(List.of(inner, rest)) : inner;
    }

    private int close(int from, char bracket) {
        int depth = 0;
        for (int i = from; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (depth == 0 && c == bracket) {
                return i;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (c == ']' || c == ')') {
                depth--;
            }
        }
        throw new IllegalArgumentException("never closed: " + pattern);
    }

    private TemplateNode words(TemplateNode next) {
        StringBuilder words = new StringBuilder();
        while (at < pattern.length() && "|[]{}()*".indexOf(pattern.charAt(at)) < 0) {
            if (pattern.charAt(at) == '\\') {
                at++;
            }
            words.append(pattern.charAt(at++));
        }
        boolean open = at < pattern.length() && pattern.charAt(at) == '*';
        if (open) {
            at++;
        }
        boolean glued = at < pattern.length() && "[({".indexOf(pattern.charAt(at)) >= 0;
        return new TemplateNode.Words(Folded.fold(words), open, glued, sequence(next));
    }
}
