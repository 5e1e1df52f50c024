-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: what the related engine reads at its start lies in one table, so that it needs no other; and what people decided about suggestions.

-- Which stems an article has: (term id as a difference, weight) as variable-length integers, with what the engine filters by. `analysis` tells
-- how the terms were found: negative, and without terms, for a spiked article; another number than the program's own: to be found anew.
ALTER TABLE article_terms RENAME TO former_terms;
CREATE TABLE article_terms (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    analysis INTEGER NOT NULL,
    time INTEGER,                                           -- the article's date; NULL: unknown
    outlet TEXT NOT NULL DEFAULT '',
    section TEXT NOT NULL DEFAULT '',
    terms BLOB NOT NULL
) STRICT;
INSERT INTO article_terms (article_id, analysis, terms) SELECT article_id, 1, terms FROM former_terms;
DROP TABLE former_terms;

-- Suggested articles that somebody pinned or hid for an article, or (article_id 0) never wants to see suggested again.
CREATE TABLE related_choice (
    article_id INTEGER NOT NULL,
    target_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    choice TEXT NOT NULL CHECK (choice IN ('pinned', 'hidden', 'never')),
    by_id INTEGER REFERENCES person,
    at INTEGER NOT NULL,
    PRIMARY KEY (article_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX related_choice_target ON related_choice (target_id);

-- Links that stand in texts: global ids of the articles they lead to.
CREATE TABLE article_link (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    target TEXT NOT NULL,
    PRIMARY KEY (article_id, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_link_target ON article_link (target);

-- Words of the newsroom's vocabulary that look alike but are two things: nobody is asked again.
CREATE TABLE tag_distinct (
    tag_id INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
    PRIMARY KEY (tag_id, other_id),
    CHECK (tag_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_distinct_other ON tag_distinct (other_id);

-- The articles of a story, by its name inside the newsroom: its background paragraph is looked for there.
CREATE INDEX article_slug ON article (slug, shown) WHERE slug <> '';
