// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivethread.h"
#include "archive/backupthread.h"
#include "archive/house.h"
#include "base/settings.h"
#include "proofing/dictionarywatch.h"
#include "proofing/prooferthread.h"
#include "session/editlock.h"
#include "session/session.h"
#include "theme.h"

namespace muharrir {

/// How the archive's file could be opened.
struct ArchiveStanding {
    bool readOnly = false;
    bool immutable = false;
    bool newer = false;
    bool onNetwork = false;
    QStringList versions; ///< the file's schema and ours
};

/// What the parts of the window share: the archive (one thread that writes, one that reads), the proofer, the open article, who works here and
/// for which newsroom, and the look. No widget in it.
class Desk : public QObject {
    Q_OBJECT

public:
    Desk(Settings &settings, const ProofingData &proofing, const Theme &theme, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens the archive on both threads and reads persons and newsroom; answers with ready() or failed().
    void open(const QString &path);

    [[nodiscard]] ArchiveThread &store() { return m_store; }
    [[nodiscard]] ArchiveThread &reader() { return m_reader; }
    [[nodiscard]] EditLock &editLock() { return m_lock; }
    [[nodiscard]] ProoferThread &proofer() { return m_proofer; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReady() const { return m_ready; } ///< the archive is open

    [[nodiscard]] const std::vector<Person> &persons() const { return m_persons; }
    [[nodiscard]] const Person &person() const { return m_session.person(); }
    [[nodiscard]] QString nameOf(PersonId id) const;
    void setPerson(const Person &person); ///< of this machine, from now on
    void addPerson(const QString &name, Role role, std::function<void(const Person &)> then = {});
    [[nodiscard]] const Newsroom &newsroom() const { return m_newsroom; }
    void setNewsroom(const Newsroom &newsroom);
    /// The newsroom's words and style, as the proofer has them. A change is kept in the archive, then read again: houseChanged() follows.
    [[nodiscard]] const HouseStyle &style() const { return m_style; }
    void changeHouse(std::function<Done(House &, const Person &)> change);
    void readHouse();
    /// Before another article is opened or the window closes: saves what was typed, then goes on. Where that is not possible (someone saved in
    /// between, the disk is full) it does not go on, and the session says why; what was typed is kept as draft in any case.
    void leave(std::function<void()> then);
    void readAgain(); ///< persons and newsroom: they were changed

    void setTheme(const Theme &theme); ///< applied to the application and the open text

    /// Asks the writing thread; an error becomes failed(), a value goes on to `then`.
    template<typename Work, typename Then>
    void change(QObject *receiver, Work work, Then then)
    {
        m_store.ask(receiver, std::move(work), answered(std::move(then)));
    }
    /// The same of the reading thread.
    template<typename Work, typename Then>
    void read(QObject *receiver, Work work, Then then)
    {
        m_reader.ask(receiver, std::move(work), answered(std::move(then)));
    }

Q_SIGNALS:
    void ready();        ///< the archive is open; persons and newsroom are known
    void personWanted(); ///< nobody is chosen for this machine yet
    void personChanged();
    void personsChanged();
    void newsroomChanged();
    void houseChanged();    ///< words or style
    void articlesChanged(); ///< something was saved, imported, moved on: lists may read again
    void themeChanged();
    void standingKnown(const muharrir::ArchiveStanding &standing);     ///< after ready()
    void changedElsewhere(const QString &headline, const QString &by); ///< the open article was saved by another window and read again
    void backupFailed(const muharrir::Error &error);
    void failed(const muharrir::Error &error);

private:
    template<typename Then>
    auto answered(Then then)
    {
        return [this, then = std::move(then)](auto &&result) mutable {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            if constexpr (requires { then(); })
                then();
            else
                then(std::move(*result));
        };
    }
    void choosePerson();
    void tellStanding();
    void look(); ///< did another window or program change the archive?
    void followOpenArticle();

    Settings &m_settings;
    Theme m_theme;
    QString m_path;
    ArchiveThread m_store;
    ArchiveThread m_reader;
    ProoferThread m_proofer;
    DictionaryWatch m_dictionary;
    std::vector<Person> m_persons;
    Newsroom m_newsroom;
    HouseStyle m_style;
    bool m_ready = false;
    QTimer m_looking;
    std::optional<qint64> m_changes; ///< counted by the file when it was last looked at
    BackupThread m_backups;
    Session m_session; ///< after the threads: it is taken down before them
    EditLock m_lock;
};

} // namespace muharrir
