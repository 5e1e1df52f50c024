-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1: a newsroom's file.
--
-- Times are whole milliseconds since 1970-01-01 UTC; `zone` beside them is the IANA zone (or offset) of the clock they were read from.
-- Every thing that may travel between newsrooms has a global id (UUID) beside its local one. Names of states, roles, kinds and actions are
-- those of the command line. `..._key` is the folded form two spellings share, `..._sort` ICU's Arabic collation key.
-- What is derived from an article's current version (everything about bylines, sources and search) can be rebuilt from it.

-- People ------------------------------------------------------------------------------------------------------------------------------

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    global_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    name_sort BLOB NOT NULL,
    role TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    public_key BLOB,                                        -- for signing hand-over files, once people have one
    created INTEGER NOT NULL DEFAULT (unixepoch() * 1000)
) STRICT;

CREATE TABLE person_setting (
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    key TEXT NOT NULL,
    value TEXT NOT NULL,                                    -- JSON
    PRIMARY KEY (person_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL                                     -- JSON
) STRICT, WITHOUT ROWID;

-- Articles ----------------------------------------------------------------------------------------------------------------------------

-- A story family: what belongs together over days (the first report, its updates, the analysis).
CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    global_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;

-- One row an article: what lists, filters and rules ask for. The whole article is its current version; these columns repeat it.
-- Revision 0 is an article that was typed into but never saved.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,                   -- people cite ids: none is ever used twice
    global_id TEXT NOT NULL UNIQUE,
    external_id TEXT UNIQUE,
    revision INTEGER NOT NULL,
    version_id INTEGER REFERENCES version DEFERRABLE INITIALLY DEFERRED,
    story_id INTEGER REFERENCES story ON DELETE SET NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    prior_state TEXT,
    headline TEXT NOT NULL,
    headline_key TEXT NOT NULL,
    headline_sort BLOB NOT NULL,
    headline_proposed INTEGER NOT NULL DEFAULT 0 CHECK (headline_proposed IN (0, 1)),
    slug TEXT NOT NULL,
    section TEXT NOT NULL,
    language TEXT NOT NULL,
    outlet TEXT NOT NULL,
    credit_line TEXT NOT NULL,
    urgency INTEGER NOT NULL,
    author_id INTEGER REFERENCES person,
    assignee_id INTEGER REFERENCES person,
    legal_review INTEGER NOT NULL DEFAULT 0 CHECK (legal_review IN (0, 1)),
    not_for_publication INTEGER NOT NULL DEFAULT 0 CHECK (not_for_publication IN (0, 1)),
    date INTEGER,                                           -- the article's own date
    date_zone TEXT NOT NULL DEFAULT '',
    shown INTEGER NOT NULL,                                 -- the date it is listed under: its own, else published, else created
    due INTEGER,
    embargo INTEGER,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    published INTEGER,
    republished INTEGER,
    published_url TEXT NOT NULL DEFAULT '',
    second_read_due INTEGER,
    imported_revision INTEGER,                              -- the revision its last import made: a greater one was edited here
    imported_hash BLOB                                      -- of what that import read: the same again is nothing new
) STRICT;
CREATE INDEX article_updated ON article (updated);
CREATE INDEX article_state ON article (state, updated);
CREATE INDEX article_section ON article (section, updated);
CREATE INDEX article_shown ON article (shown);
CREATE INDEX article_headline ON article (headline_key);
CREATE INDEX article_outlet ON article (outlet, updated) WHERE outlet <> '';
CREATE INDEX article_author ON article (author_id, updated) WHERE author_id IS NOT NULL;
CREATE INDEX article_due ON article (due) WHERE due IS NOT NULL;
CREATE INDEX article_story ON article (story_id) WHERE story_id IS NOT NULL;

-- Every save and every transition, for ever. `content` is the article as JSON, packed: codec 1 is Zstandard, codec 2 Zstandard with
-- the unpacked content of `base_id` as its prefix. `depth` counts the bases below.
CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    global_id BLOB NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    by_id INTEGER REFERENCES person,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    codec INTEGER NOT NULL,
    base_id INTEGER REFERENCES version,
    depth INTEGER NOT NULL DEFAULT 0,
    content BLOB NOT NULL
) STRICT;
CREATE INDEX version_article ON version (article_id, id);
CREATE INDEX version_base ON version (base_id) WHERE base_id IS NOT NULL;

-- Who did what, when. Events without an article concern the whole archive (a merge of tags).
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    global_id BLOB NOT NULL,
    article_id INTEGER REFERENCES article ON DELETE CASCADE,
    version_id INTEGER REFERENCES version ON DELETE CASCADE,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    by_id INTEGER REFERENCES person,
    action TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT,
    reason TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT ''                        -- JSON object, or nothing
) STRICT;
CREATE INDEX event_article ON event (article_id, id);
CREATE INDEX event_version ON event (version_id);

CREATE TABLE approval (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    by_id INTEGER NOT NULL REFERENCES person,
    at INTEGER NOT NULL,
    fingerprint BLOB NOT NULL,                              -- of the text it stands for; follows edits that keep the approval
    fallen INTEGER                                          -- when an edit or a transition ended it
) STRICT;
CREATE INDEX approval_article ON approval (article_id, id);

-- When each person last opened an article.
CREATE TABLE opening (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
    at INTEGER NOT NULL,
    as_desk INTEGER NOT NULL CHECK (as_desk IN (0, 1)),     -- in a role other than reporter
    after_event INTEGER NOT NULL DEFAULT 0,                 -- the last event then: clocks may go backwards, ids do not
    PRIMARY KEY (article_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_lock (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    person_id INTEGER REFERENCES person,
    host TEXT NOT NULL,
    process INTEGER NOT NULL,
    token TEXT NOT NULL,
    since INTEGER NOT NULL,
    heartbeat INTEGER NOT NULL
) STRICT;

-- What was typed and not saved: the fields (JSON without the text), the order of the blocks, and one row a block. `owner` is the process.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    owner TEXT NOT NULL,
    base_revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    by_id INTEGER REFERENCES person,
    fields TEXT NOT NULL,
    blocks TEXT NOT NULL,                                   -- JSON array of their ids, in order
    UNIQUE (article_id, owner)
) STRICT;

CREATE TABLE draft_block (
    draft_id INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
    block_id TEXT NOT NULL,
    level INTEGER NOT NULL,                                 -- of a list item: alone, it is written as the outermost
    html TEXT NOT NULL,
    PRIMARY KEY (draft_id, block_id)
) STRICT, WITHOUT ROWID;

-- Notes that people write to each other on an article or a passage of it.
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    global_id TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    block_id TEXT NOT NULL DEFAULT '',
    answers_id INTEGER REFERENCES note ON DELETE CASCADE,
    by_id INTEGER REFERENCES person,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    text TEXT NOT NULL,
    settled INTEGER,
    settled_by INTEGER REFERENCES person
) STRICT;
CREATE INDEX note_article ON note (article_id, id);

-- Pictures and other files, once each, by SHA-256 of their bytes --------------------------------------------------------------------------

CREATE TABLE asset (
    hash TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    size INTEGER NOT NULL,
    created INTEGER NOT NULL DEFAULT (unixepoch() * 1000),
    credit TEXT NOT NULL DEFAULT '',
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE rendition (
    asset_hash TEXT NOT NULL REFERENCES asset ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (asset_hash, purpose)
) STRICT;

CREATE TABLE article_asset (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    asset_hash TEXT NOT NULL,                               -- may name a picture that is still missing
    PRIMARY KEY (article_id, asset_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_asset_hash ON article_asset (asset_hash);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    global_id TEXT NOT NULL UNIQUE,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    asset_hash TEXT NOT NULL REFERENCES asset,
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    by_id INTEGER REFERENCES person,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_article ON attachment (article_id);
CREATE INDEX attachment_asset ON attachment (asset_hash);

-- Tags ------------------------------------------------------------------------------------------------------------------------------------

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    global_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    name_sort BLOB NOT NULL,
    kind TEXT NOT NULL,
    parent_id INTEGER REFERENCES tag ON DELETE SET NULL,
    forbidden INTEGER NOT NULL DEFAULT 0 CHECK (forbidden IN (0, 1)),
    uses INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX tag_uses ON tag (uses);
CREATE INDEX tag_parent ON tag (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE tag_alias (
    name_key TEXT PRIMARY KEY,
    tag_id INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_alias_tag ON tag_alias (tag_id);

CREATE TABLE article_tag (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag,
    position INTEGER NOT NULL,                              -- behind the key: SQLite 3.40 checks tables without rowid rightly only so
    PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag_id, article_id);

CREATE TRIGGER article_tag_used AFTER INSERT ON article_tag BEGIN
    UPDATE tag SET uses = uses + 1 WHERE id = NEW.tag_id;
END;
CREATE TRIGGER article_tag_unused AFTER DELETE ON article_tag BEGIN
    UPDATE tag SET uses = uses - 1 WHERE id = OLD.tag_id;
END;

-- People and papers that told us, and who wrote -----------------------------------------------------------------------------------------------

CREATE TABLE article_byline (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_byline_name ON article_byline (name_key);

CREATE TABLE article_source (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source_id TEXT NOT NULL,                                -- global id, as in the text's anchors
    contact_id INTEGER REFERENCES contact ON DELETE SET NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    terms TEXT NOT NULL,
    confidential INTEGER NOT NULL CHECK (confidential IN (0, 1)),
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_source_name ON article_source (name_key);
CREATE INDEX article_source_contact ON article_source (contact_id) WHERE contact_id IS NOT NULL;

-- The newsroom's contact book.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    global_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sort BLOB NOT NULL,
    kind TEXT NOT NULL,
    terms TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
    owner_id INTEGER REFERENCES person,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_name ON contact (name_key);

-- Titles an article points to. `target` is a global id once such an article is here.
CREATE TABLE related_entry (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    target TEXT,
    imported INTEGER NOT NULL CHECK (imported IN (0, 1)),
    PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX related_entry_open ON related_entry (title_key) WHERE target IS NULL;
CREATE INDEX related_entry_target ON related_entry (target) WHERE target IS NOT NULL;

-- Search and related --------------------------------------------------------------------------------------------------------------------------

-- What was indexed, folded: the full-text index has no text of its own and is compared with this; searchindex.cpp writes both. `place` orders by the date an
-- article is shown under (see searchindex.cpp), so that newest-first needs no sort. `stems`: each stem once. `facets`: what one filters by.
CREATE TABLE search_text (
    place INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL UNIQUE REFERENCES article ON DELETE CASCADE,
    headline TEXT NOT NULL,
    text TEXT NOT NULL,
    stems TEXT NOT NULL,
    facets TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    headline, text, stems, facets,
    content = 'search_text', content_rowid = 'place',
    tokenize = "ascii tokenchars '=_'"
);

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    global_id TEXT NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person ON DELETE CASCADE,  -- nobody: for all
    name TEXT NOT NULL,
    query TEXT NOT NULL,                                    -- JSON
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Stems of all articles, and which of them an article has: (term id, how often) as variable-length integers.
CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    stem TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE article_terms (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    terms BLOB NOT NULL
) STRICT;

-- The newsroom's own words, and files that were read ---------------------------------------------------------------------------------------------

CREATE TABLE dictionary_word (
    word TEXT PRIMARY KEY,
    accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN (0, 1)),
    by_id INTEGER REFERENCES person,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE imported_file (
    hash BLOB NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    at INTEGER NOT NULL DEFAULT (unixepoch() * 1000),
    PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_file_article ON imported_file (article_id);

-- How many articles stand where: the library's list of states shows it, and counting a million rows is slow.
CREATE TABLE article_count (
    state TEXT PRIMARY KEY,
    articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER article_counted AFTER INSERT ON article WHEN NEW.revision > 0 BEGIN
    INSERT INTO article_count VALUES (NEW.state, 1) ON CONFLICT (state) DO UPDATE SET articles = articles + 1;
END;
CREATE TRIGGER article_uncounted AFTER DELETE ON article WHEN OLD.revision > 0 BEGIN
    UPDATE article_count SET articles = articles - 1 WHERE state = OLD.state;
END;
CREATE TRIGGER article_recounted AFTER UPDATE OF state, revision ON article
WHEN OLD.state <> NEW.state OR (OLD.revision > 0) <> (NEW.revision > 0) BEGIN
    UPDATE article_count SET articles = articles - 1 WHERE state = OLD.state AND OLD.revision > 0;
    INSERT INTO article_count SELECT NEW.state, 1 WHERE NEW.revision > 0
        ON CONFLICT (state) DO UPDATE SET articles = articles + 1;
END;
