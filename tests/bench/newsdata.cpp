// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/newsdata.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <memory>

#include <zstd.h>

namespace muharrir::test {

QString dataFolder()
{
    QString folder = qEnvironmentVariable("MUHARRIR_DATA");
    if (folder.isEmpty())
        folder = QStringLiteral(MUHARRIR_SOURCE_DIR "/../shared/data");
    return QDir(folder).exists() ? QDir::cleanPath(folder) : QString();
}

namespace {

/// Gathers bytes into lines.
class Lines {
public:
    explicit Lines(const std::function<void(const QJsonObject &)> &visit) : m_visit(visit) { }

    void take(QByteArrayView bytes)
    {
        m_rest.append(bytes.data(), bytes.size());
        qsizetype start = 0;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
            line(m_rest.mid(start, end - start));
            start = end + 1;
        }
        m_rest.remove(0, start);
    }
    void finish() { line(m_rest); }

private:
    void line(const QByteArray &bytes)
    {
        if (const auto document = QJsonDocument::fromJson(bytes); document.isObject())
            m_visit(document.object());
    }
    const std::function<void(const QJsonObject &)> &m_visit;
    QByteArray m_rest;
};

} // namespace

bool eachLine(const QString &path, const std::function<void(const QJsonObject &)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    Lines lines(visit);
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
    QByteArray output(1 << 20, Qt::Uninitialized);
    while (!file.atEnd()) {
        const QByteArray input = file.read(1 << 20);
        if (!path.endsWith(QStringLiteral(".zst"))) {
            lines.take(input);
            continue;
        }
        ZSTD_inBuffer in{input.constData(), static_cast<size_t>(input.size()), 0};
        while (in.pos < in.size) {
            ZSTD_outBuffer out{output.data(), static_cast<size_t>(output.size()), 0};
            if (ZSTD_isError(ZSTD_decompressStream(stream.get(), &out, &in)))
                return false;
            lines.take(QByteArrayView(output.constData(), static_cast<qsizetype>(out.pos)));
        }
    }
    lines.finish();
    return true;
}

} // namespace muharrir::test
