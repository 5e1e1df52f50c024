-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: the newsroom's dictionary as a process, and what is learnt from approved articles.

-- A word that somebody proposed and an editor accepted or rejected. `variants`: other forms that are met of an accepted one, by bars.
-- `instead`: what the house writes for a rejected one. `origin`: the file it came with; empty: a person wrote it down.
ALTER TABLE dictionary_word ADD COLUMN state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'rejected'));
ALTER TABLE dictionary_word ADD COLUMN name INTEGER NOT NULL DEFAULT 0 CHECK (name IN (0, 1));
ALTER TABLE dictionary_word ADD COLUMN variants TEXT NOT NULL DEFAULT '';
ALTER TABLE dictionary_word ADD COLUMN instead TEXT NOT NULL DEFAULT '';
ALTER TABLE dictionary_word ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE dictionary_word ADD COLUMN decided_by INTEGER REFERENCES person;
ALTER TABLE dictionary_word ADD COLUMN decided_at INTEGER;
UPDATE dictionary_word SET state = 'accepted' WHERE accepted = 1;
ALTER TABLE dictionary_word DROP COLUMN accepted;

-- Each approved article is read once.
CREATE TABLE learned_article (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;

-- How often approved articles use a form.
CREATE TABLE learned_word (
    word TEXT PRIMARY KEY,
    uses INTEGER NOT NULL,
    forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))
) STRICT, WITHOUT ROWID;

-- And where, of the few that the program's own lists do not have. `author`: a person's id or the folded byline.
CREATE TABLE learned_use (
    word TEXT NOT NULL REFERENCES learned_word ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    author TEXT NOT NULL,
    PRIMARY KEY (word, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX learned_use_article ON learned_use (article_id);
