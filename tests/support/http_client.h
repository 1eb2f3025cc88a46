#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QMap>
#include <QTcpSocket>
#include <memory>

namespace paulownia::tests {

/// What a server said, in full; status 0: it said nothing and closed.
struct Answer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case; a cookie's last
    QByteArray body;
};

/// A connection to a loopback port on which anything can be sent, also what no browser would.
class Wire {
public:
    explicit Wire(quint16 port) : Wire(std::make_unique<QTcpSocket>()) {
        m_socket->connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket->waitForConnected(10'000);
    }
    explicit Wire(std::unique_ptr<QTcpSocket> connected) : m_socket(std::move(connected)) {}
    bool send(const QByteArray& bytes) {
        m_socket->write(bytes);
        while (m_socket->bytesToWrite() > 0)
            if (!m_socket->waitForBytesWritten(20'000)) return false;
        return m_socket->state() == QTcpSocket::ConnectedState;
    }
    void cut() { m_socket->abort(); }
    bool isOpen() {
        m_socket->waitForReadyRead(0);
        return m_socket->state() == QTcpSocket::ConnectedState;
    }
    /// Reads one answer with its body.
    Answer answer(int timeoutMs = 60'000) {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < timeoutMs) {
            if (const auto end = m_bytes.indexOf("\r\n\r\n"); end >= 0) {
                const auto head = m_bytes.left(end).toLower();
                const auto at = head.indexOf("\r\ncontent-length:");
                const auto length = at < 0 ? 0 : head.mid(at + 17).split('\r').first().trimmed().toLongLong();
                if (m_bytes.size() >= end + 4 + length) return parse(end, length);
            }
            if (!m_socket->waitForReadyRead(200) && m_socket->state() != QTcpSocket::ConnectedState && m_socket->bytesAvailable() == 0) break;
            m_bytes += m_socket->readAll();
        }
        return {};
    }

private:
    Answer parse(qsizetype end, qsizetype length) {
        Answer answer;
        const auto lines = m_bytes.left(end).split('\n');
        answer.status = lines.first().split(' ').value(1).toInt();
        for (const auto& line : lines.mid(1)) answer.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        answer.body = m_bytes.mid(end + 4, length);
        m_bytes.remove(0, end + 4 + length);
        return answer;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_bytes;
};

} // namespace paulownia::tests
