// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofing/prooferthread.h"

#include "proofing/blockqueue.h"

#include <QStringList>

namespace muharrir {

/// The engine and its queue. The engine is made, used and destroyed on the thread; only the queue is shared.
class ProoferThread::Worker final : public QThread {
public:
    struct Question {
        quint64 ticket;
        QString word;
    };
    struct Whole {
        qint64 revision;
        QString text;
    };
    struct Beginning {
        quint64 ticket;
        QString letters;
    };
    struct House {
        HouseWords words;
    };
    struct NewStyle {
        HouseStyle style;
    };
    struct Reload {
        ProofingData data;
    };
    using Errand = std::variant<Question, Whole, Beginning, House, NewStyle, Reload>;

    Worker(ProofingData data, ProoferThread &owner) : m_data(std::move(data)), m_owner(owner) { setObjectName(QStringLiteral("proofing")); }

    BlockQueue<QString, ProofRequest, Errand> queue;

protected:
    void run() override
    {
        load();
        while (auto job = queue.take()) {
            if (const auto *request = std::get_if<ProofRequest>(&*job))
                Q_EMIT m_owner.checked({request->block, request->revision, m_proofer->check(request->text)});
            else
                std::visit([this](const auto &errand) { run(errand); }, std::get<Errand>(*job));
        }
        m_proofer.reset();
    }

private:
    void load()
    {
        m_proofer = std::make_unique<Proofer>(m_data);
        m_proofer->setHouse(m_house);
        m_proofer->setStyle(m_style);
        Q_EMIT m_owner.ready(m_proofer->missing());
    }

    void run(const Question &question)
    {
        const auto answer = m_proofer->suggest(question.word);
        Q_EMIT m_owner.suggested(question.ticket, answer.words, answer.reasons);
    }
    void run(const Whole &whole) { Q_EMIT m_owner.articleChecked(whole.revision, m_proofer->checkConsistency(whole.text)); }
    void run(const Beginning &beginning) { Q_EMIT m_owner.completed(beginning.ticket, m_proofer->namesLike(beginning.letters)); }
    void run(const House &house)
    {
        m_house = house.words;
        m_proofer->setHouse(m_house);
        Q_EMIT m_owner.wordsChanged();
    }
    void run(const NewStyle &changed)
    {
        m_style = changed.style;
        m_proofer->setStyle(m_style);
        Q_EMIT m_owner.wordsChanged();
    }
    void run(const Reload &reload)
    {
        m_data = reload.data;
        load();
        Q_EMIT m_owner.wordsChanged();
    }

    ProofingData m_data;
    ProoferThread &m_owner;
    std::unique_ptr<Proofer> m_proofer;
    HouseStyle m_style;
    HouseWords m_house; ///< to be given to a new engine
};

ProoferThread::ProoferThread(const ProofingData &data, QObject *parent) : QObject(parent), m_worker(std::make_unique<Worker>(data, *this))
{
    qRegisterMetaType<ProofAnswer>();
    qRegisterMetaType<std::vector<Finding>>();
    m_worker->start(QThread::LowPriority);
}

ProoferThread::~ProoferThread()
{
    m_worker->queue.close();
    m_worker->wait();
}

void ProoferThread::check(const ProofRequest &request) { m_worker->queue.put(request.block, request, request.visible); }

void ProoferThread::checkArticle(qint64 revision, const QString &text) { m_worker->queue.jump(Worker::Whole{revision, text}); }

void ProoferThread::forget(const QString &block) { m_worker->queue.forget(block); }

void ProoferThread::suggest(quint64 ticket, const QString &word) { m_worker->queue.jump(Worker::Question{ticket, word}); }

void ProoferThread::complete(quint64 ticket, const QString &beginning) { m_worker->queue.jump(Worker::Beginning{ticket, beginning}); }

void ProoferThread::setHouse(const HouseWords &house) { m_worker->queue.jump(Worker::House{house}); }

void ProoferThread::setStyle(const HouseStyle &style) { m_worker->queue.jump(Worker::NewStyle{style}); }

void ProoferThread::reload(const ProofingData &data) { m_worker->queue.jump(Worker::Reload{data}); }

} // namespace muharrir

#include "moc_prooferthread.cpp"
