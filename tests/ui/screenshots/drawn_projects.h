#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace paulownia::tests {

inline QStringList words(const QString& text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

/// Drawn projects as people have them, made by the programs themselves in a temporary folder: one half done, one finished.
/// Programs are those of PAULOWNIA_BIN; what could not be made stands on standard error.
class DrawnProjects {
public:
    /// Ready only where each step was.
    bool make() { return makeHalfDone() && makeFinished() && makeExplored(); }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    const QString& halfDone() const { return m_halfDone; } ///< two thirds of the work: sheets of most voters, the clear photos accepted
    const QString& finished() const { return m_finished; } ///< two releases, between which photos were rejected and cut anew
    const QString& explored() const { return m_explored; } ///< the finished one, or one with the release of PAULOWNIA_RELEASE
    const QString& photo() const { return m_photo; }       ///< of the half done one: one like most; its volunteer's gender is tied
    const QString& badPhoto() const { return m_badPhoto; } ///< of a submission with files that cannot be used

    static bool run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(qEnvironmentVariable("PAULOWNIA_BIN") + QLatin1Char('/') + program, arguments);
        return process.waitForFinished(600000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() <= 1; // 1: some photos failed, as some do
    }

    /// For the Train page: a network for each volunteer left out, and one that learned for a while from odd ones; or with one left out, where the
    /// odd ones are of one gender by chance.
    bool train() const {
        return trained(QStringLiteral("leave-one-volunteer-out"), "--epochs 6") &&
               (trained(QStringLiteral("odd-even"), "--epochs 20") || trained(QStringLiteral("tenfold-grouped"), "--folds 1 --epochs 20"));
    }

private:
    bool trained(const QString& protocol, const char* more) const {
        const QString run = m_finished + QStringLiteral("/runs/compact-female-%1-1").arg(protocol);
        return DrawnProjects::run(QStringLiteral("paulownia-trainer"), QStringList{QStringLiteral("train"), m_finished + QStringLiteral("/releases/foxglove-1.1"), QStringLiteral("--out"), run, QStringLiteral("--protocol"), protocol} +
                                                                           words(QStringLiteral("--network compact --batch 8 --augment 2 ") + QLatin1String(more)));
    }
    static bool command(const QString& text, const QStringList& more) { return run(QStringLiteral("paulownia"), words(text) + more); }

    bool makeHalfDone() {
        const QString submissions = path(QStringLiteral("submissions"));
        m_halfDone = path(QStringLiteral("spring-2019"));
        if (!command(QStringLiteral("simulate --volunteers 10 --size 800x600 --faults"), {submissions}) || !spoilPhotos(submissions)) return false;
        m_photo = QDir(submissions).entryList({QStringLiteral("a0*")}, QDir::Dirs).value(2) + QStringLiteral("_1");
        QStringList sheets = sheetsIn(submissions);
        sheets.removeIf([](const QString& sheet) { return sheet.contains(QStringLiteral("voter16")) || sheet.contains(QStringLiteral("voter17")); });
        return !sheets.isEmpty() && command(QStringLiteral("new"), {m_halfDone}) && command(QStringLiteral("import"), {m_halfDone, submissions}) &&
               command(QStringLiteral("propose"), {m_halfDone}) && command(QStringLiteral("review accept --proposed --unflagged"), {m_halfDone}) &&
               command(QStringLiteral("votes import"), QStringList{m_halfDone} + sheets) && divide(m_photo.section(QLatin1Char('_'), 0, 0)) &&
               command(QStringLiteral("questions close"), {m_halfDone, QStringLiteral("gender")});
    }

    /// Eight voters say one thing about this volunteer and eight the other.
    bool divide(const QString& volunteer) {
        QStringList sheets;
        for (int voter = 1; voter <= 16; ++voter) {
            sheets.append(path(QStringLiteral("divided%1.tsv").arg(voter)));
            const auto answer = voter > 8 ? QStringLiteral("male") : QStringLiteral("female");
            if (!write(sheets.last(), QStringLiteral("voter%1\t\t\n%2\t%3\n").arg(voter, 2, 10, QLatin1Char('0')).arg(volunteer, answer))) return false;
        }
        return command(QStringLiteral("votes import"), QStringList{m_halfDone} + sheets);
    }

    /// Two releases; a few volunteers agreed to be shown.
    bool makeFinished() {
        const QString submissions = path(QStringLiteral("autumn")), positions = path(QStringLiteral("positions.tsv"));
        m_finished = path(QStringLiteral("autumn-2019"));
        if (!command(QStringLiteral("simulate --volunteers 6 --size 640x480"), {submissions})) return false;
        const QStringList numbers = QDir(submissions).entryList({QStringLiteral("a0*")}, QDir::Dirs);
        if (!command(QStringLiteral("new"), {m_finished}) || !command(QStringLiteral("import"), {m_finished, submissions}) || !command(QStringLiteral("propose"), {m_finished}) ||
            !command(QStringLiteral("review accept --proposed"), {m_finished}) || !command(QStringLiteral("review reject --undecided --reason no-face"), {m_finished}) ||
            !command(QStringLiteral("votes import"), QStringList{m_finished} + sheetsIn(submissions)))
            return false;
        for (const QString& number : numbers)
            if (!command(QStringLiteral("consent --shown form-in-the-safe"), {m_finished, number})) return false;
        if (!command(QStringLiteral("release"), {m_finished, m_finished + QStringLiteral("/releases/foxglove-1.0")})) return false;
        for (const int photo : {2, 5})
            if (!command(QStringLiteral("review reject --reason hand"), {m_finished, QStringLiteral("%1_%2").arg(numbers[1]).arg(photo)})) return false;
        return write(positions, QStringLiteral("%1_3.jpeg\t230\t90\t170\t240\t0\n").arg(numbers[2])) && command(QStringLiteral("positions import"), {m_finished, positions}) &&
               command(QStringLiteral("release --seed 2"), {m_finished, m_finished + QStringLiteral("/releases/foxglove-1.1")});
    }
    bool makeExplored() {
        const QString release = qEnvironmentVariable("PAULOWNIA_RELEASE");
        m_explored = m_finished;
        if (release.isEmpty()) return true;
        m_explored = path(QStringLiteral("autumn-all"));
        return command(QStringLiteral("new"), {m_explored}) && QDir().mkpath(m_explored + QStringLiteral("/releases")) &&
               QFile::link(release, m_explored + QStringLiteral("/releases/foxglove-1.1"));
    }
    /// Of the last submission: one cut off, one empty, one no picture at all.
    bool spoilPhotos(const QString& submissions) {
        m_badPhoto = QDir(submissions).entryList({QStringLiteral("a0*")}, QDir::Dirs).last();
        const auto photo = [&](int i) { return QStringLiteral("%1/%2/%2_%3.jpeg").arg(submissions, m_badPhoto).arg(i); };
        return QFile::resize(photo(2), QFileInfo(photo(2)).size() / 2) && QFile::resize(photo(4), 0) && write(photo(5), QStringLiteral("see the attachment"));
    }
    static bool write(const QString& path, const QString& text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    }
    static QStringList sheetsIn(const QString& submissions) {
        const QDir folder(submissions + QStringLiteral("/sheets"));
        QStringList sheets;
        for (const QString& sheet : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files)) sheets.append(folder.filePath(sheet));
        return sheets;
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/paulownia-XXXXXX")}; // Home shows it: a short one
    QString m_halfDone, m_finished, m_explored, m_photo, m_badPhoto;
};

} // namespace paulownia::tests
