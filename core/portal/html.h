#pragma once

#include <QString>

namespace paulownia::portal {

/// Markup that is safe to send. Plain text gets into it escaped and in no other way, so no file name and no answer can become
/// a script.
class Html {
public:
    Html() = default;
    static Html text(const QString& plain) { return Html(plain.toHtmlEscaped()); }

    /// Our own markup with %1, %2 … filled in: a QString escaped, an Html as it is.
    template <class... Parts> static Html of(const char* markup, const Parts&... parts) {
        if constexpr (sizeof...(parts) == 0) return Html(QString::fromUtf8(markup));
        else return Html(QString::fromUtf8(markup).arg(piece(parts)...));
    }

    Html& operator+=(const Html& more) {
        m_markup += more.m_markup;
        return *this;
    }
    friend Html operator+(Html left, const Html& right) { return left += right; }
    const QString& markup() const { return m_markup; }
    bool isEmpty() const { return m_markup.isEmpty(); }

private:
    explicit Html(QString markup) : m_markup(std::move(markup)) {}
    static QString piece(const Html& html) { return html.m_markup; }
    static QString piece(const QString& plain) { return plain.toHtmlEscaped(); }

    QString m_markup;
};

} // namespace paulownia::portal
