#pragma once

#include "ui/shell/interaction.h"

#include <QTest>
#include <deque>
#include <variant>

namespace paulownia::tests {

/// Records every question and answers from a queue, in the order of the questions; an empty queue cancels. Answers have the
/// type that the question returns: bool for confirm(), QString for folders, files and texts, …
class FakeInteraction final : public ui::Interaction {
public:
    using Answer = std::variant<bool, ui::Chosen, QString, QStringList, model::Actor, ui::NewProject, ui::TeamLogin>;

    void answer(Answer next) { m_answers.push_back(std::move(next)); }
    const QStringList& questions() const { return m_questions; } ///< titles, in the order asked
    const std::vector<base::Error>& errors() const { return m_errors; }
    const QStringList& messages() const { return m_messages; }
    const ui::Confirmation& lastConfirmation() const { return m_confirmation; }

    bool confirm(const ui::Confirmation& question) override {
        m_confirmation = question;
        return next<bool>(question.title).value_or(false);
    }
    ui::Chosen choose(const ui::Choice& question) override { return next<ui::Chosen>(question.title).value_or(ui::Chosen::Cancel); }
    QString chooseFolder(const QString& title) override { return next<QString>(title).value_or(QString()); }
    QStringList chooseFiles(const QString& title, const QString&) override { return next<QStringList>(title).value_or(QStringList()); }
    QString chooseSaveFile(const QString& title, const QString&, const QString&) override { return next<QString>(title).value_or(QString()); }
    std::optional<QString> askText(const QString& title, const QString&, const QString&, Reply) override { return next<QString>(title); }
    std::optional<model::Actor> askActor(const QString& folder, const model::Actor& preset) override {
        m_actorPreset = preset;
        return next<model::Actor>(folder);
    }
    std::optional<ui::TeamLogin> askLogin(const QString& folder, const storage::ServerAddress&, const QString& presetName) override {
        m_actorPreset.name = presetName;
        return next<ui::TeamLogin>(folder);
    }
    std::optional<ui::NewProject> askNewProject(const model::Actor&) override { return next<ui::NewProject>(QStringLiteral("new project")); }
    void showError(const base::Error& error) override { m_errors.push_back(error); }
    void showMessage(const QString& title, const QString&) override { m_messages.append(title); }

    const model::Actor& actorPreset() const { return m_actorPreset; }

private:
    template <class T> std::optional<T> next(const QString& question) {
        m_questions.append(question);
        if (m_answers.empty()) return std::nullopt;
        const Answer answer = m_answers.front();
        m_answers.pop_front();
        const T* value = std::get_if<T>(&answer);
        if (!value) qFatal("the answer to '%s' has the wrong type", qPrintable(question));
        return *value;
    }

    std::deque<Answer> m_answers;
    QStringList m_questions;
    QStringList m_messages;
    std::vector<base::Error> m_errors;
    ui::Confirmation m_confirmation;
    model::Actor m_actorPreset;
};

} // namespace paulownia::tests
