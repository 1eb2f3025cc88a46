#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QVector>
#include <functional>
#include <utility>

namespace paulownia::ui {

/// Makes what is wanted right now, on worker threads of its own: pictures that a person is looking at. Each want() replaces
/// what was wanted before: work that has not begun is dropped, so that scrolling past a thousand pictures decodes the last few.
/// Used on one thread; the destructor waits for what has begun and delivers nothing any more.
template <class Value> class WantedWork {
public:
    struct Item {
        QString key;                  ///< the same key is never worked on twice at a time
        std::function<Value()> work;  ///< on a worker thread, with copies of its input; does not throw
    };
    using Done = std::function<void(const QString& key, Value value)>; ///< on the owner's thread

    WantedWork(int threads, Done done) : m_done(std::move(done)) { m_pool.setMaxThreadCount(threads); }
    ~WantedWork() { m_pool.waitForDone(); }

    /// In this order, the most wanted first.
    void want(QVector<Item> items) {
        m_waiting = std::move(items);
        startWaiting();
    }
    bool isIdle() const { return m_waiting.isEmpty() && m_running.isEmpty(); }

private:
    void startWaiting() {
        while (!m_waiting.isEmpty() && m_running.size() < m_pool.maxThreadCount()) {
            auto item = m_waiting.takeFirst();
            if (!m_running.contains(item.key)) start(std::move(item));
        }
    }

    void start(Item item) {
        m_running.insert(item.key);
        m_pool.start([this, item = std::move(item)] {
            auto deliver = [this, key = item.key, value = item.work()]() mutable { finish(key, std::move(value)); };
            QMetaObject::invokeMethod(&m_receiver, std::move(deliver), Qt::QueuedConnection);
        });
    }

    void finish(const QString& key, Value value) {
        m_running.remove(key);
        m_done(key, std::move(value));
        startWaiting();
    }

    Done m_done;
    QVector<Item> m_waiting;
    QSet<QString> m_running;
    QObject m_receiver; // outlived by nothing: a result that comes too late is dropped with it
    QThreadPool m_pool;
};

} // namespace paulownia::ui
