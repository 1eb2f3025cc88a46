#include "core/intake/delivery.h"

#include "core/intake/words.h"

#include <QSet>

namespace paulownia::intake {
namespace {

bool isLitter(const QString& name) {
    static const QSet<QString> names{QStringLiteral(".DS_Store"), QStringLiteral("Thumbs.db"), QStringLiteral("desktop.ini")};
    return names.contains(name) || name.startsWith(QLatin1String("._"));
}

bool isOfTheSimulator(const QString& top) { return top == QLatin1String("sheets") || top == QLatin1String("truth.tsv"); }

QString strangeFile() {
    return Words::tr("This name means nothing here and the file was left out; photos are called like a00b16f8_1.jpeg, forms like a00b16f8.tsv");
}

/// Sorts files into submissions, keeping the source's order.
class Sorter {
public:
    void add(const SourceFile& file) {
        const auto top = file.path.section(QLatin1Char('/'), 0, 0), name = file.path.section(QLatin1Char('/'), 1);
        if (isOfTheSimulator(top) || isLitter(top) || isLitter(name)) return;
        if (top == file.path) return stray(file.path, strangeFile());
        const auto number = model::AgreementNumber::parse(top);
        if (!number)
            return stray(top, Words::tr("This folder’s name is no agreement number, so it was left out; one looks like a00b16f8"));
        place(deliveryOf(*number), name, file);
    }

    DeliveryList take() { return std::move(m_list); }

private:
    void stray(const QString& source, const QString& problem) {
        if (m_strays.contains(source)) return;
        m_strays.insert(source);
        m_list.strays.append({source, problem});
    }

    Delivery& deliveryOf(const model::AgreementNumber& number) {
        if (!m_places.contains(number)) {
            m_places.insert(number, m_list.deliveries.size());
            m_list.deliveries.append({number, false, {}, {}});
        }
        return m_list.deliveries[m_places.value(number)];
    }

    static void place(Delivery& delivery, const QString& name, const SourceFile& file) {
        const auto photo = model::PhotoId::parse(name);
        if (name.isEmpty()) return; // an empty folder: the submission is there, its photos are not
        if (file.path == delivery.formPath()) delivery.hasForm = true;
        else if (photo && file.path == delivery.photoPath(photo->number())) delivery.photos.insert(photo->number(), file);
        else delivery.problems.append({file.path, strangeFile()});
    }

    DeliveryList m_list;
    QSet<QString> m_strays;
    QHash<model::AgreementNumber, qsizetype> m_places;
};

} // namespace

QString Delivery::formPath() const { return QStringLiteral("%1/%1.tsv").arg(number.toString()); }

QString Delivery::photoPath(int photo) const {
    return number.toString() + QLatin1Char('/') + model::PhotoId(number, photo).fileName();
}

int DeliveryList::photoCount() const {
    qsizetype count = 0;
    for (const auto& delivery : deliveries) count += delivery.photos.size();
    return static_cast<int>(count);
}

DeliveryList sortFiles(const QVector<SourceFile>& files) {
    Sorter sorter;
    for (const auto& file : files) sorter.add(file);
    return sorter.take();
}

} // namespace paulownia::intake
