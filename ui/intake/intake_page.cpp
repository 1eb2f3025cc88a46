#include "ui/intake/intake_page.h"

#include "core/intake/import.h"
#include "ui/intake/doubles_view.h"
#include "ui/intake/problems_view.h"
#include "ui/intake/stored_pictures.h"
#include "ui/intake/submissions_view.h"
#include "ui/shell/command_table.h"
#include "ui/shell/interaction.h"
#include "ui/shell/session.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/design.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace paulownia::ui {
namespace {

enum Tab { Submissions, Doubles, Problems };

/// The folder or archive that is dragged; empty: nothing an import could take.
QString sourceOf(const QMimeData* data) {
    const auto urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return {};
    const QFileInfo info(urls.first().toLocalFile());
    static const QStringList archives{QStringLiteral("zip"), QStringLiteral("tar"), QStringLiteral("tgz"), QStringLiteral("gz")};
    return info.isDir() || archives.contains(info.suffix().toLower()) ? info.filePath() : QString();
}

} // namespace

IntakePage::IntakePage(Session& session, QWidget* parent)
    : Page(session, parent), m_title(makeLabel({}, TextKind::Title, this)), m_summary(makeLabel({}, TextKind::Quiet, this)),
      m_importFolder(makeButton({}, ButtonKind::Primary, this)), m_importArchive(makeButton({}, ButtonKind::Secondary, this)),
      m_tabs(new QTabWidget(this)), m_submissions(new SubmissionsView(this)), m_doubles(new DoublesView(this)), m_problems(new ProblemsView(this)),
      m_empty(new EmptyState(QStringLiteral("import"), this)), m_stack(new QStackedWidget(this)) {
    setAcceptDrops(true);
    layOut();
    connectCommands();
    connect(&session, &Session::projectChanged, this, &IntakePage::followProject);
    IntakePage::retranslate();
}

void IntakePage::layOut() {
    m_tabs->addTab(m_submissions, {});
    m_tabs->addTab(m_doubles, {});
    m_tabs->addTab(m_problems, {});
    m_empty->setAction(session().commands().action(QStringLiteral("intake.import")));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpaceL, kSpaceL, kSpaceL, kSpaceM);
    layout->setSpacing(kSpaceM);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
}

QWidget* IntakePage::makeHeader() {
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpaceXs);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    layout->setSpacing(kSpaceS);
    layout->addLayout(words, 1);
    layout->addWidget(m_importArchive, 0, Qt::AlignTop);
    layout->addWidget(m_importFolder, 0, Qt::AlignTop);
    return header;
}

void IntakePage::connectCommands() {
    auto& commands = session().commands();
    commands.on(QStringLiteral("intake.import"), this, [this] { importFolder(); });
    commands.on(QStringLiteral("intake.resolveDuplicates"), this, [this] { resolveCertain(); });
    commands.on(QStringLiteral("intake.recordConsent"), this, [this] { recordConsent(); });
    connect(m_importFolder, &QPushButton::clicked, this, &IntakePage::importFolder);
    connect(m_importArchive, &QPushButton::clicked, this, &IntakePage::importArchive);
    connect(m_submissions, &SubmissionsView::consentWanted, this, &IntakePage::recordConsent);
    connect(m_doubles, &DoublesView::resolveAllWanted, this, &IntakePage::resolveCertain);
    connect(m_doubles, &DoublesView::resolveWanted, this, &IntakePage::resolve);
    connect(m_doubles, &DoublesView::keepApartWanted, this, &IntakePage::keepApart);
}

/// Refreshing may come before or after the news of another project: whichever is first lets go of the old one.
void IntakePage::followProject() {
    auto* project = session().project();
    if (project == m_project) return;
    m_project = project;
    ThumbnailGrid::Provider provider;
    if (project) provider = StoredPictures(review::PhotoPictures(project->cacheFolder(), project->vault()));
    m_submissions->setProvider(provider);
    m_doubles->setProvider(provider);
}

void IntakePage::refresh() {
    followProject();
    if (!m_project) return;
    const auto contents = readIntake(*m_project);
    if (!contents) return session().interaction().showError(contents.error());
    m_certainDoubles = contents->certainDoubles();
    m_submissions->show(*contents);
    m_doubles->show(*contents);
    m_problems->show(contents->problems);
    m_tabs->setTabText(Submissions, tr("Submissions (%1)").arg(contents->rows.size()));
    m_tabs->setTabText(Doubles, tr("Doubles (%1)").arg(contents->doubles.size()));
    m_tabs->setTabText(Problems, tr("Problems (%1)").arg(contents->problems.size()));
    QStringList summary{tr("Photos: %1").arg(contents->photos.size())};
    if (const int missing = contents->consentsMissing()) summary << tr("consents not on record: %1").arg(missing);
    if (m_certainDoubles > 0) summary << tr("certain doubles to resolve: %1").arg(m_certainDoubles);
    const bool isEmpty = contents->rows.isEmpty() && contents->problems.isEmpty();
    m_summary->setText(isEmpty ? QString() : summary.join(QStringLiteral(" · ")));
    m_importFolder->setVisible(!isEmpty); // the empty state has the button
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_tabs);
}

void IntakePage::reveal(const QString& subject) {
    if (subject == QLatin1String("doubles")) return m_tabs->setCurrentIndex(Doubles);
    if (subject == QLatin1String("problems")) return m_tabs->setCurrentIndex(Problems);
    m_tabs->setCurrentIndex(Submissions);
    if (subject == QLatin1String("consent")) m_submissions->filterBy(toText(model::ConsentState::NotOnRecord));
    else m_submissions->reveal(subject);
}

void IntakePage::importFolder() {
    if (!session().project()) return;
    const auto folder = session().interaction().chooseFolder(tr("Import a submissions folder"));
    if (!folder.isEmpty()) startImport(folder);
}

void IntakePage::importArchive() {
    const auto files = session().interaction().chooseFiles(tr("Import an archive of submissions"), tr("Archives (*.zip *.tar *.tar.gz *.tgz)"));
    for (const auto& file : files) startImport(file);
}

void IntakePage::startImport(const QString& source) {
    const auto report = std::make_shared<intake::ImportReport>();
    const auto work = [source, report](storage::Project& project, const base::Task& task) -> base::Result<> {
        auto imported = intake::importSubmissions(project, source, task);
        if (!imported) return base::failure(imported);
        *report = *std::move(imported);
        return {};
    };
    session().startJob(tr("Importing %1").arg(QFileInfo(source).fileName()), work, this, [this, report](const jobs::Outcome& outcome) {
        if (outcome.succeeded())
            Q_EMIT session().said(tr("Submissions imported: %1 · there before: %2 · problems: %3")
                                      .arg(report->submissions).arg(report->alreadyThere).arg(report->problems.size()));
    });
}

void IntakePage::recordConsent() {
    const auto numbers = m_submissions->chosenWithoutConsent();
    if (numbers.isEmpty()) return session().interaction().showMessage(tr("Nothing to record"), tr("Choose submissions whose consent is not on record."));
    QStringList names;
    for (const auto& number : numbers) names << number.toString();
    const auto note = session().interaction().askText(
        tr("Where is the consent kept?"), tr("For %1: say where the signed consent is, such as “paper form, folder 3”.").arg(names.join(QStringLiteral(", "))), {});
    if (!note) return;
    const auto recorded = m_project->database().transaction([&]() -> base::Result<> {
        for (const auto& number : numbers)
            if (auto one = m_project->submissions().recordConsent(number, *note); !one) return one;
        return {};
    });
    finish(recorded, tr("Consent recorded: %1").arg(names.join(QStringLiteral(", "))));
}

void IntakePage::resolveCertain() {
    if (!session().project() || m_certainDoubles == 0) return;
    const Confirmation question{tr("Resolve doubles"),
                                tr("Identical files within a submission and submissions sent again are left out of review, votes and releases. "
                                   "The originals stay in the project."),
                                tr("Resolve %1").arg(m_certainDoubles), false};
    if (!session().interaction().confirm(question)) return;
    const auto work = [](storage::Project& project, const base::Task& task) -> base::Result<> {
        const auto resolved = intake::resolveDoubles(project, task);
        if (!resolved) return base::failure(resolved);
        return {};
    };
    session().startJob(tr("Resolving doubles"), work);
}

void IntakePage::resolve(const intake::DoubleGroup& group) {
    const Confirmation question{tr("Resolve a double"), group.suggestion() + QLatin1Char('\n') + tr("The others are left out of review, votes and releases."),
                                tr("Leave the others out"), false};
    if (session().interaction().confirm(question)) finish(intake::resolve(*m_project, group), tr("Double resolved"));
}

void IntakePage::keepApart(const intake::DoubleGroup& group) { finish(intake::keepApart(*m_project, group), tr("Recorded: no doubles")); }

void IntakePage::finish(const base::Result<>& outcome, const QString& sentence) {
    if (!outcome) session().interaction().showError(outcome.error());
    else Q_EMIT session().said(sentence);
    session().noteChange();
    refresh();
}

void IntakePage::dragEnterEvent(QDragEnterEvent* event) {
    if (session().project() && !sourceOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void IntakePage::dropEvent(QDropEvent* event) {
    const auto source = sourceOf(event->mimeData());
    if (source.isEmpty() || !session().project()) return;
    event->acceptProposedAction();
    startImport(source);
}

void IntakePage::retranslate() {
    m_title->setText(title());
    m_importFolder->setText(tr("Import a folder…"));
    m_importArchive->setText(tr("Import an archive…"));
    m_empty->setTexts(tr("No submissions yet"), tr("Import a submissions folder, or drop a folder or a .zip file here. A second import of the same "
                                                   "folder adds nothing; one that was stopped goes on."));
    m_submissions->retranslate();
    m_doubles->retranslate();
    m_problems->retranslate();
    refresh();
}

} // namespace paulownia::ui
