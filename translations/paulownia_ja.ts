<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>BulkJob</name>
    <message>
        <source>Review: %1</source>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>Review: redo %1</source>
        <translation>確認：やり直し：%1</translation>
    </message>
    <message>
        <source>Review: undo %1</source>
        <translation>確認：元に戻す：%1</translation>
    </message>
</context>
<context>
    <name>DialogInteraction</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>処理できませんでした</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>DrawTool</name>
    <message>
        <source>Click the bottom edge (the chin)</source>
        <translation>下端（あご）をクリックしてください</translation>
    </message>
    <message>
        <source>Click the left edge</source>
        <translation>左端をクリックしてください</translation>
    </message>
    <message>
        <source>Click the right edge</source>
        <translation>右端をクリックしてください</translation>
    </message>
    <message>
        <source>Drag round the face, click its top edge (the hairline), or press Enter for a rectangle in the middle</source>
        <translation>顔のまわりをドラッグするか、上端（髪の生え際）をクリックするか、Enterで中央に枠を置きます</translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>ラベル別</translation>
    </message>
    <message>
        <source>By brightness</source>
        <translation>明るさ別</translation>
    </message>
    <message>
        <source>By number of photos</source>
        <translation>写真の枚数別</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>AROW</source>
        <translation>AROW</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>ランダムフォレスト</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>勾配ブースティング</translation>
    </message>
    <message>
        <source>Random forest of pixels</source>
        <translation>画素のランダムフォレスト</translation>
    </message>
    <message>
        <source>%1, %2, %3, seed %4</source>
        <translation>%1、%2、%3、シード%4</translation>
    </message>
    <message>
        <source>Accuracy %1 (%2 of %3); 95 %: %4 by Wilson, %5 with volunteers redrawn</source>
        <translation>正解率%1（%3件中%2件）。95%区間：%4（Wilson）、%5（ボランティアの再抽出）</translation>
    </message>
    <message>
        <source>F-score %1; balanced accuracy %2; volunteers told rightly by most of their photos: %3 of %4</source>
        <translation>F値%1、均衡正解率%2、写真の多数で正しく判別されたボランティア：%4人中%3人</translation>
    </message>
    <message>
        <source>Marked: persons are in training and in test at once, as in the paper’s smile protocol.</source>
        <translation>注意：論文の笑顔の手順と同じく、同じ人が学習とテストの両方に入っています。</translation>
    </message>
    <message>
        <source>%1 %2 (%3 of %4)</source>
        <translation>%1 %2（%4件中%3件）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionsFiles</name>
    <message>
        <source>Positions files (*.tsv *.txt);;All files (*)</source>
        <translation>位置ファイル (*.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export positions</source>
        <translation>位置の書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%n photos written to %1</source>
        <translation>
            <numerusform>写真%n枚を%1に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a positions file</source>
        <translation>位置ファイルの検査</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problems</source>
        <translation>
            <numerusform>ファイルに問題が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message numerus="yes">
        <source>%n photos, %1.</source>
        <translation>
            <numerusform>写真%n枚、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>with angles and verdicts</source>
        <translation>角度と判定つき</translation>
    </message>
    <message>
        <source>six columns</source>
        <translation>6列</translation>
    </message>
    <message>
        <source>Import positions</source>
        <translation>位置の取り込み</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何も取り込みませんでした</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>取り込むものはありません</translation>
    </message>
    <message>
        <source>The project says already what the file says.</source>
        <translation>プロジェクトの内容はすでにファイルと同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos decided as the file says</source>
        <translation>
            <numerusform>ファイルのとおり写真%n枚を判定しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are accepted and %2 rejected as the file says; undo takes all of it back.</source>
        <translation>ファイルのとおり、%1枚を採用、%2枚を不採用にしました。「元に戻す」ですべて取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are decided already, otherwise than the file says.</source>
        <translation>
            <numerusform>うち%n枚は、ファイルと異なる判定がすでに付いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand as the file says already.</source>
        <translation>
            <numerusform>ほかに%n枚は、すでにファイルのとおりです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are turned by the angle that the project has: six columns do not carry it.</source>
        <translation>
            <numerusform>%n枚はプロジェクトにある角度で回します（6列のファイルは角度を持ちません）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are doubles, unreadable or sent again, and are skipped.</source>
        <translation>
            <numerusform>%n枚は重複、読込不可、または再送のため、飛ばします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n photos</source>
        <translation>
            <numerusform>写真%n枚を取り込む</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>The web page logs in as ‘%1’: ‘paulownia team add-portal PROJECT %1’ makes that login and says its password, which belongs into ~/.pgpass of who runs this</source>
        <translation>ウェブページは「%1」としてログインします。「paulownia team add-portal PROJECT %1」がそのログインを作り、パスワードを表示します。パスワードは、これを実行する人の ~/.pgpass に書きます。</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo of a volunteer whose year of birth is known was accepted yet</source>
        <translation>生まれ年の分かるボランティアの写真がまだ採用されていません</translation>
    </message>
    <message>
        <source>Figure 1: headshots of volunteers who agreed to be shown</source>
        <translation>図1：掲載に同意したボランティアの顔写真</translation>
    </message>
    <message>
        <source>Figure 2: the votes</source>
        <translation>図2：投票</translation>
    </message>
    <message>
        <source>Figure 4: ages</source>
        <translation>図4：年齢</translation>
    </message>
    <message>
        <source>A release holds no ages; draw this figure from the project</source>
        <translation>公開データには年齢がありません。この図はプロジェクトから描いてください。</translation>
    </message>
</context>
<context>
    <name>ReviewPace</name>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s a photo, about %2 left</source>
        <translation>1枚%1秒、残り約%2</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Curator</source>
        <translation>キュレーター</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>投票者</translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation>研究代表者</translation>
    </message>
    <message>
        <source>Volunteers’ web page</source>
        <translation>ボランティア用ウェブページ</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>A chart is written as .svg, .pdf or .png; choose one of these endings</source>
        <translation>図は .svg、.pdf、.pngのいずれかで書き出します。拡張子を選んでください。</translation>
    </message>
    <message>
        <source>The chart cannot be written: %1</source>
        <translation>図を書き出せません：%1</translation>
    </message>
    <message>
        <source>Vector graphic (*.svg);;PDF (*.pdf);;Picture (*.png)</source>
        <translation>ベクター図 (*.svg);;PDF (*.pdf);;画像 (*.png)</translation>
    </message>
    <message>
        <source>unresolved: %1</source>
        <translation>未決：%1</translation>
    </message>
    <message>
        <source>%1, from most votes for “%2” to fewest</source>
        <translation>%1（「%2」の票が多い順）</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>ボランティア%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>youngest %1, median %2, oldest %3</source>
        <translation>最年少%1、中央値%2、最年長%3</translation>
    </message>
    <message>
        <source>age in years</source>
        <translation>年齢（歳）</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>ボランティア数</translation>
    </message>
    <message>
        <source>Ages of the volunteers</source>
        <translation>ボランティアの年齢</translation>
    </message>
    <message>
        <source>The figure’s numbers cannot be written: %1</source>
        <translation>図の数値を書き出せません：%1</translation>
    </message>
    <message>
        <source>Examples of headshots; white bars: where the mandible vectors are read</source>
        <translation>顔写真の例（白線：下顎ベクトルを読み取る位置）</translation>
    </message>
    <message>
        <source>%1, by number</source>
        <translation>%1（番号順）</translation>
    </message>
    <message>
        <source>%1, from the most divided to the most agreed</source>
        <translation>%1（割れた順）</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Results of voting</source>
        <translation>投票の結果</translation>
    </message>
    <message>
        <source>Mandible vectors in the order of their clusters</source>
        <translation>クラスター順の下顎ベクトル</translation>
    </message>
    <message>
        <source>feature, from the outside to the centre</source>
        <translation>特徴量（外側から中央へ）</translation>
    </message>
    <message>
        <source>Importance of the features: %1</source>
        <translation>特徴量の重要度：%1</translation>
    </message>
    <message>
        <source>share of the gain</source>
        <translation>利得の割合</translation>
    </message>
    <message>
        <source>largest: %1; in the paper (▾): %2</source>
        <translation>最大：%1。論文▾：%2</translation>
    </message>
    <message>
        <source>Loadings of the principal components</source>
        <translation>主成分の負荷量</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>負荷量</translation>
    </message>
    <message>
        <source>PC%1: %2 %</source>
        <translation>PC%1：%2%</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>said</source>
        <translation>判別</translation>
    </message>
    <message>
        <source>is</source>
        <translation>実際</translation>
    </message>
    <message>
        <source>wrongly “%1”</source>
        <translation>偽陽性率（「%1」）</translation>
    </message>
    <message>
        <source>rightly “%1”</source>
        <translation>真陽性率（「%1」）</translation>
    </message>
    <message>
        <source>area under the curve: %1</source>
        <translation>ROC曲線下面積：%1</translation>
    </message>
    <message>
        <source>no curve: one label is absent</source>
        <translation>曲線なし：一方のラベルがありません</translation>
    </message>
    <message>
        <source>Principal components of the mandible vectors</source>
        <translation>下顎ベクトルの主成分</translation>
    </message>
    <message>
        <source>Principal components of the pixels</source>
        <translation>画素の主成分</translation>
    </message>
    <message>
        <source>PC%1 (%2 % of the variance)</source>
        <translation>PC%1（分散の%2%）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Learning curves: %1</source>
        <translation>学習曲線：%1</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>best epoch: %1</source>
        <translation>最良のエポック：%1</translation>
    </message>
    <message>
        <source>Runs compared</source>
        <translation>実行の比較</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>テストの損失</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>テストの正解率</translation>
    </message>
    <message>
        <source>leave one volunteer out</source>
        <translation>ボランティア一人抜き</translation>
    </message>
    <message>
        <source>odd trains, even tests</source>
        <translation>奇数で学習、偶数でテスト</translation>
    </message>
    <message>
        <source>tenfold</source>
        <translation>10分割</translation>
    </message>
    <message>
        <source>tenfold, by volunteer</source>
        <translation>10分割（ボランティア単位）</translation>
    </message>
    <message>
        <source>tenfold, the paper’s for smiles</source>
        <translation>10分割（論文の笑顔の方法）</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>no smile</source>
        <translation>笑顔でない</translation>
    </message>
    <message>
        <source>Against %1: right where that one was wrong %2 time(s), wrong where it was right %3 time(s); McNemar’s test, p = %4</source>
        <translation>%1との比較：こちらだけが正しい%2件、あちらだけが正しい%3件。マクネマー検定p = %4</translation>
    </message>
    <message>
        <source>a fifth of each gender is asked</source>
        <translation>男女それぞれの5分の1をテストに使う</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two facts</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>BROKEN</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ありません</translation>
    </message>
    <message numerus="yes">
        <source>%n photos written to %1</source>
        <translation>
            <numerusform>写真%n枚を%1に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a double, unreadable or sent again: its line was skipped</source>
        <translation>%1は重複、読込不可、または再送のため、この行を飛ばしました</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3 unchanged, %4 skipped</source>
        <translation>採用%1、不採用%2、変更なし%3、飛ばした数%4</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are turned by the angle that the project had for them: six columns do not carry it</source>
        <translation>
            <numerusform>うち%n枚はプロジェクトにあった角度で回してあります（6列のファイルは角度を持ちません）</numerusform>
        </translation>
    </message>
    <message>
        <source>paulownia: nothing was imported from %1; correct these lines first</source>
        <translation>paulownia: %1からは何も取り込みませんでした。まず次の行を直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds: %n lines</source>
        <translation>
            <numerusform>%1の内容：%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos had been looked at before</source>
        <translation>
            <numerusform>写真%n枚はすでに検査済みでした</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 photos have a proposal, %3 of them a doubt; found by %4</source>
        <translation>写真%2枚のうち%1枚に候補があり、%3枚に疑問があります。検出方法：%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>paulownia: It cannot be released yet. These are not so:</source>
        <translation>paulownia: まだ公開できません。次の条件が満たされていません：</translation>
    </message>
    <message>
        <source>Released %1 photos of %2 volunteers into %3</source>
        <translation>%2人の写真%1枚を%3に公開しました</translation>
    </message>
    <message>
        <source>%1 is no photo under review in this project</source>
        <translation>%1はこのプロジェクトで確認中の写真ではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n photos accepted</source>
        <translation>
            <numerusform>写真%n枚を採用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are marked for a second look:</source>
        <translation>
            <numerusform>うち%n枚に再確認の印を付けました：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos still wait for a decision</source>
        <translation>
            <numerusform>写真%n枚がまだ判定を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>paulownia: say which photos to accept: name them, or give --proposed or --min-confidence</source>
        <translation>paulownia: 採用する写真を指定してください（名前を並べるか、--proposed または --min-confidence を付けます）</translation>
    </message>
    <message>
        <source>%1 has no face rectangle to accept</source>
        <translation>%1には採用できる顔の枠がありません</translation>
    </message>
    <message>
        <source>paulownia: say which photos to reject: name them, or give --undecided</source>
        <translation>paulownia: 不採用にする写真を指定してください（名前を並べるか、--undecided を付けます）</translation>
    </message>
    <message numerus="yes">
        <source>%n photos rejected</source>
        <translation>
            <numerusform>写真%n枚を不採用にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked for a second look</source>
        <translation>再確認の印を付けました</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s)</source>
        <translation>
            <numerusform>提出%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voting sheet(s)</source>
        <translation>
            <numerusform>投票用紙%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>raw agreement</source>
        <translation>単純一致率</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleissのκ</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffのα</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>GwetのAC1</translation>
    </message>
    <message>
        <source>  to be settled by another vote:</source>
        <translation>  もう一度の投票で決めるもの：</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>ボランティア数</translation>
    </message>
    <message>
        <source>voters (of %1)</source>
        <translation>投票者（%1人中）</translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation>%1と付いたもの</translation>
    </message>
    <message>
        <source>%1: %2, ‘%3’: %4 answers, %5 new, %6 changed</source>
        <translation>%1：%2、「%3」：回答%4件、新規%5件、変更%6件</translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation>%1：回答%2件</translation>
    </message>
    <message>
        <source>Recorded where the consent of %1 is kept</source>
        <translation>%1の同意書の保管場所を記録しました</translation>
    </message>
    <message>
        <source>open, round %1</source>
        <translation>受付中、第%1回</translation>
    </message>
    <message>
        <source>closed after round %1</source>
        <translation>第%1回のあと締め切り</translation>
    </message>
    <message>
        <source>%1 about %2 subjects</source>
        <translation>%2件中%1件について</translation>
    </message>
    <message>
        <source>%1, version %2: %3</source>
        <translation>%1、第%2版：%3</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>人が決定</translation>
    </message>
    <message>
        <source>  voter %1: %2 answers, agrees with the rest %3, alpha without %4, %5 s a vote, right by Dawid-Skene %6</source>
        <translation>  投票者%1：回答%2件、ほかの人との一致%3、%4を除いたα、1票%5秒、Dawid–Skeneによる正答%6</translation>
    </message>
    <message>
        <source>  by Dawid-Skene %1 of %2 subjects would have another label, or one where the votes give none</source>
        <translation>  Dawid–Skeneでは%2件中%1件のラベルが変わるか、票で決まらないものに付きます</translation>
    </message>
    <message>
        <source>Without a project the questions are gender and smile</source>
        <translation>プロジェクトなしでは、質問は gender と smile です</translation>
    </message>
    <message>
        <source>%1: a kit for %2 with %3 pictures; its answers come back as %4</source>
        <translation>%1：%2用のキット（画像%3枚）。回答は%4として戻ります。</translation>
    </message>
    <message>
        <source>%1: %2: %3 new, %4 changed, %5 taken back</source>
        <translation>%1：%2：新規%3件、変更%4件、取り下げ%5件</translation>
    </message>
    <message>
        <source>%1: %2, decided by %3</source>
        <translation>%1：%2（%3が決定）</translation>
    </message>
    <message>
        <source>The record holds: %1 acts, %2 rows, %3 originals, %4 releases checked</source>
        <translation>記録は正しくつながっています：行為%1件、行%2件、原本%3件、公開データ%4件を検査しました</translation>
    </message>
    <message>
        <source>The record does not hold: %1 acts, %2 rows, %3 originals, %4 releases checked</source>
        <translation>記録が正しくつながっていません：行為%1件、行%2件、原本%3件、公開データ%4件を検査しました</translation>
    </message>
    <message>
        <source>Signed up to act %1; voters’ acts since are sealed, and signed with the next act of a curator</source>
        <translation>署名は行為%1まで。それ以後の投票者の行為は封印済みで、キュレーターの次の行為とともに署名されます。</translation>
    </message>
    <message>
        <source>The project signs with %1</source>
        <translation>プロジェクトの署名鍵：%1</translation>
    </message>
    <message>
        <source>A proof is about one release: name one with --release</source>
        <translation>証明は一つの公開データについてのものです。--release で指定してください。</translation>
    </message>
    <message>
        <source>Backed up %1 submissions and %2 original files (%3) into %4; to restore it, open it. Erase it when somebody withdraws.</source>
        <translation>提出%1件と原本%2ファイル（%3）を%4に控えました。復元するには、そのまま開いてください。同意の撤回があったら消去してください。</translation>
    </message>
    <message>
        <source>No figure may show %1 any more</source>
        <translation>図に%1を載せることは、もうできません</translation>
    </message>
    <message>
        <source>Figures may show %1</source>
        <translation>図に%1を載せられます</translation>
    </message>
    <message>
        <source>In use from now on: %1</source>
        <translation>今後使うもの：%1</translation>
    </message>
    <message>
        <source>row %1 (volunteer %2, photo %3)</source>
        <translation>行%1（ボランティア%2、写真%3）</translation>
    </message>
    <message numerus="yes">
        <source>The same in both: %n row(s)</source>
        <translation>
            <numerusform>両方で同じ：%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gone: %n row(s)</source>
        <translation>
            <numerusform>なくなった：%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added: %n row(s)</source>
        <translation>
            <numerusform>加わった：%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: %n row(s)</source>
        <translation>
            <numerusform>変わった：%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>設定：</translation>
    </message>
    <message>
        <source>Volunteers who are no longer in it: %1; new ones: %2</source>
        <translation>いなくなったボランティア：%1人、新しい人：%2人</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%3件中%2件）</translation>
    </message>
    <message>
        <source>95 %, Wilson</source>
        <translation>95%、Wilson</translation>
    </message>
    <message>
        <source>95 %, volunteers redrawn</source>
        <translation>95%、ボランティアの再抽出</translation>
    </message>
    <message>
        <source>F-score</source>
        <translation>F値</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>均衡正解率</translation>
    </message>
    <message>
        <source>area under the ROC</source>
        <translation>ROC曲線下面積</translation>
    </message>
    <message>
        <source>one label only</source>
        <translation>ラベルが一つだけ</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>true positive %1, false positive %2, false negative %3, true negative %4</source>
        <translation>真陽性%1、偽陽性%2、偽陰性%3、真陰性%4</translation>
    </message>
    <message>
        <source>volunteers, by majority</source>
        <translation>ボランティア（多数決）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3; %4)</source>
        <translation>%1（%3件中%2件、%4）</translation>
    </message>
    <message>
        <source>most important features</source>
        <translation>最も重要な特徴量</translation>
    </message>
    <message>
        <source>%1 (the paper: 40, 46, 42, 44, 49)</source>
        <translation>%1（論文：40、46、42、44、49）</translation>
    </message>
    <message>
        <source>against the other table</source>
        <translation>もう一方の表との比較</translation>
    </message>
    <message>
        <source>%1 only here right, %2 only there; McNemar p = %3</source>
        <translation>こちらだけ正解%1、あちらだけ正解%2、McNemar p = %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) on %3, %4 samples of %5 features, %6: %n fold(s)</source>
        <translation>
            <numerusform>%1（%2）、%3、サンプル%4件、特徴量%5個、%6：%n分割</numerusform>
        </translation>
    </message>
    <message>
        <source>  Marked: persons are in training and in test at once, as in the paper’s smile protocol; ‘tenfold-grouped’ keeps them apart</source>
        <translation>  注意：論文の笑顔の手順と同じく、同じ人が学習とテストの両方に入っています。「tenfold-grouped」なら分かれます。</translation>
    </message>
    <message>
        <source>Drew %1, %2 × %3 mm; its numbers are in %4</source>
        <translation>%1を描きました（%2 × %3 mm）。数値は%4にあります。</translation>
    </message>
    <message>
        <source>%1: %2 (%3; version %4, %5; %6 of %7 voters)</source>
        <translation>%1：%2（%3、第%4版、%5、投票者%7人中%6人）</translation>
    </message>
    <message>
        <source>  %1 % of the subjects come a second time to each voter</source>
        <translation>  対象の%1%が各投票者に2度出ます</translation>
    </message>
    <message>
        <source>  version %1 was: %2 (%3)</source>
        <translation>  第%1版：%2（%3）</translation>
    </message>
    <message>
        <source>%1 predictions, accuracy %2 to %3 (95 %); %4</source>
        <translation>予測%1件、正解率%2～%3（95%）、%4</translation>
    </message>
    <message>
        <source>Table 2 on %1: %2 photos of %3 volunteers (the paper: 2429 of 277)</source>
        <translation>%1の表2：%3人の写真%2枚（論文：277人の2429枚）</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証法</translation>
    </message>
    <message>
        <source>paper acc</source>
        <translation>論文の正解率</translation>
    </message>
    <message>
        <source>paper F</source>
        <translation>論文のF</translation>
    </message>
    <message>
        <source>ours acc</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>ours F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>, the same on %1 of %2 repeats</source>
        <translation>、繰り返し%2件中%1件で同じ</translation>
    </message>
    <message>
        <source>The key in the manifest is the one that was asked for</source>
        <translation>マニフェストの鍵は、指定されたものと同じです</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>these rows rest on it: %1</source>
        <translation>これに基づく行：%1</translation>
    </message>
    <message>
        <source>no row rests on it; it was in force</source>
        <translation>基づく行はありません（有効でした）</translation>
    </message>
    <message>
        <source>no row rests on it, and it was not in force</source>
        <translation>基づく行はなく、有効でもありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawn again: %n</source>
        <translation>
            <numerusform>再び撤回：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of withdrawal after the upload: %1</source>
        <translation>提出後に撤回できる日数：%1</translation>
    </message>
    <message>
        <source>After that the submission is frozen</source>
        <translation>その後、提出は固定される</translation>
    </message>
    <message>
        <source>After that it may still be withdrawn</source>
        <translation>その後も撤回できる</translation>
    </message>
    <message>
        <source>Youngest age, in years: %1</source>
        <translation>最低年齢（歳）：%1</translation>
    </message>
    <message>
        <source>This project has no such consent form; ‘show’ without it shows the wording to begin with</source>
        <translation>このプロジェクトにその同意書はありません。何も付けない「show」で、最初の文面が表示されます。</translation>
    </message>
    <message>
        <source>Cluster %1: %2 male, %3 female</source>
        <translation>クラスター%1：男性%2、女性%3</translation>
    </message>
    <message>
        <source>Against the labels: adjusted Rand index %1, purity %2</source>
        <translation>ラベルとの比較：調整ランド指数：%1、純度：%2</translation>
    </message>
    <message>
        <source>This figure is drawn from a release’s arrays: give the folder of a release, which holds headshot_data.npy</source>
        <translation>この図は公開データの配列から描きます。headshot_data.npy のある公開データのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>  voters can still answer: that you looked, and when, is recorded</source>
        <translation>  投票者はまだ回答できます。いつ見たかが記録されます。</translation>
    </message>
    <message>
        <source>  95 % of %1 %2 to %3</source>
        <translation>  95%：%1 %2～%3</translation>
    </message>
    <message>
        <source>This project has no submission of that number; compare it with the receipt</source>
        <translation>このプロジェクトにその番号の提出はありません。ボランティアの控えと見比べてください。</translation>
    </message>
    <message>
        <source>This is a folder, not a photo; a whole release is asked about by ‘paulownia predict RELEASE --model MODEL’</source>
        <translation>これは写真ではなくフォルダーです。公開データ全体には「paulownia predict RELEASE --model MODEL」を使ってください。</translation>
    </message>
    <message>
        <source>The photo cannot be read (%1)</source>
        <translation>写真を読めません（%1）</translation>
    </message>
    <message>
        <source>The box %1,%2,%3,%4 does not lie in the photo, which is %5 × %6 pixels turned by %7°</source>
        <translation>枠 %1,%2,%3,%4 は写真の中にありません。写真は%5 × %6画素、%7°回転しています。</translation>
    </message>
    <message>
        <source>No face was found; say where it is by --box x,y,w,h, and --angle where it is inclined</source>
        <translation>顔が見つかりません。--box x,y,w,h で場所を、傾いていれば --angle で角度を指定してください。</translation>
    </message>
    <message>
        <source>smiles</source>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>does not smile</source>
        <translation>笑顔でない</translation>
    </message>
    <message>
        <source>appears female</source>
        <translation>女性に見える</translation>
    </message>
    <message>
        <source>appears male</source>
        <translation>男性に見える</translation>
    </message>
    <message>
        <source>%1: %2 with probability %3, says the %4 network of %5</source>
        <translation>%1：%2（確率%3）。%5の%4ネットワークによる判定。</translation>
    </message>
    <message>
        <source>  The face as %1 found it, confidence %2: %3</source>
        <translation>  %1が見つけた顔、確信度%2：%3</translation>
    </message>
    <message>
        <source>%1: doubtful: %2</source>
        <translation>%1：疑わしい点があります：%2</translation>
    </message>
    <message>
        <source>No temporary folder can be made (%1)</source>
        <translation>一時フォルダーを作れません（%1）</translation>
    </message>
    <message>
        <source>The trainer ended without an answer</source>
        <translation>トレーナーが答えずに終わりました</translation>
    </message>
    <message>
        <source>The trainer cannot be started; install the package paulownia-trainer</source>
        <translation>トレーナーを起動できません。パッケージ paulownia-trainer をインストールしてください。</translation>
    </message>
    <message>
        <source>What the trainer said is not understood</source>
        <translation>トレーナーの出力を理解できません</translation>
    </message>
    <message>
        <source>%1 of %2 sheets were not taken; why stands above</source>
        <translation>用紙%2枚のうち%1枚は取り込まれませんでした。理由は上にあります。</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Change who is at work…</source>
        <translation>作業者を変更…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>プロジェクトを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>進行中の操作を取り消す</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next that waits for me</source>
        <translation>次の未処理へ</translation>
    </message>
    <message>
        <source>Previous that waits for me</source>
        <translation>前の未処理へ</translation>
    </message>
    <message>
        <source>&amp;Intake</source>
        <translation>受付(&amp;I)</translation>
    </message>
    <message>
        <source>Import submissions…</source>
        <translation>提出を取り込む…</translation>
    </message>
    <message>
        <source>Resolve duplicates…</source>
        <translation>重複を整理…</translation>
    </message>
    <message>
        <source>Record where the consent is kept…</source>
        <translation>同意書の保管場所を記録…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>確認(&amp;R)</translation>
    </message>
    <message>
        <source>Find the faces</source>
        <translation>顔を検出</translation>
    </message>
    <message>
        <source>Accept all proposals…</source>
        <translation>候補をすべて採用…</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>採用して次へ</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>理由を選んで不採用にする</translation>
    </message>
    <message>
        <source>Reason: a hand in the picture</source>
        <translation>理由：手が写っている</translation>
    </message>
    <message>
        <source>Reason: not looking straight ahead</source>
        <translation>理由：正面を向いていない</translation>
    </message>
    <message>
        <source>Reason: eyes closed</source>
        <translation>理由：目を閉じている</translation>
    </message>
    <message>
        <source>Reason: something over the face</source>
        <translation>理由：顔が隠れている</translation>
    </message>
    <message>
        <source>Reason: blurred</source>
        <translation>理由：ぼけている</translation>
    </message>
    <message>
        <source>Reason: not a face</source>
        <translation>理由：顔ではない</translation>
    </message>
    <message>
        <source>Reason: a second person</source>
        <translation>理由：ほかの人が写っている</translation>
    </message>
    <message>
        <source>Reason: unreadable</source>
        <translation>理由：読み込めない</translation>
    </message>
    <message>
        <source>Reason: another, in words</source>
        <translation>理由：その他（記入）</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>判定を取り消す</translation>
    </message>
    <message>
        <source>Mark for a second look</source>
        <translation>再確認の印を付ける</translation>
    </message>
    <message>
        <source>Draw the rectangle</source>
        <translation>顔の枠を描く</translation>
    </message>
    <message>
        <source>Turn left by 1°</source>
        <translation>左へ1°回す</translation>
    </message>
    <message>
        <source>Turn right by 1°</source>
        <translation>右へ1°回す</translation>
    </message>
    <message>
        <source>Turn left by 0.1°</source>
        <translation>左へ0.1°回す</translation>
    </message>
    <message>
        <source>Turn right by 0.1°</source>
        <translation>右へ0.1°回す</translation>
    </message>
    <message>
        <source>Move the rectangle left</source>
        <translation>枠を左へ動かす</translation>
    </message>
    <message>
        <source>Move the rectangle right</source>
        <translation>枠を右へ動かす</translation>
    </message>
    <message>
        <source>Move the rectangle up</source>
        <translation>枠を上へ動かす</translation>
    </message>
    <message>
        <source>Move the rectangle down</source>
        <translation>枠を下へ動かす</translation>
    </message>
    <message>
        <source>Move the rectangle left by 10</source>
        <translation>枠を左へ10動かす</translation>
    </message>
    <message>
        <source>Move the rectangle right by 10</source>
        <translation>枠を右へ10動かす</translation>
    </message>
    <message>
        <source>Move the rectangle up by 10</source>
        <translation>枠を上へ10動かす</translation>
    </message>
    <message>
        <source>Move the rectangle down by 10</source>
        <translation>枠を下へ10動かす</translation>
    </message>
    <message>
        <source>Make the rectangle narrower</source>
        <translation>枠の幅を狭める</translation>
    </message>
    <message>
        <source>Make the rectangle wider</source>
        <translation>枠の幅を広げる</translation>
    </message>
    <message>
        <source>Make the rectangle shorter</source>
        <translation>枠の高さを縮める</translation>
    </message>
    <message>
        <source>Make the rectangle taller</source>
        <translation>枠の高さを伸ばす</translation>
    </message>
    <message>
        <source>V&amp;ote</source>
        <translation>投票(&amp;O)</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>1番目の回答</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>2番目の回答</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>3番目の回答</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>4番目の回答</translation>
    </message>
    <message>
        <source>Fifth answer</source>
        <translation>5番目の回答</translation>
    </message>
    <message>
        <source>Sixth answer</source>
        <translation>6番目の回答</translation>
    </message>
    <message>
        <source>Seventh answer</source>
        <translation>7番目の回答</translation>
    </message>
    <message>
        <source>Eighth answer</source>
        <translation>8番目の回答</translation>
    </message>
    <message>
        <source>Ninth answer</source>
        <translation>9番目の回答</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>回答を消す</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>前の質問</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>結果(&amp;U)</translation>
    </message>
    <message>
        <source>Import voting sheets…</source>
        <translation>投票用紙を取り込む…</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>公開(&amp;L)</translation>
    </message>
    <message>
        <source>Build a release…</source>
        <translation>公開データを作成…</translation>
    </message>
    <message>
        <source>Verify a release…</source>
        <translation>公開データを検証…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Paulownia</source>
        <translation>Paulowniaについて</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>表を書き出す…</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>図を書き出す…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Show the photo as it came, or as it is now</source>
        <translation>提出時の写真と現在の写真を切り替える</translation>
    </message>
    <message>
        <source>Overview of many photos, or one at work</source>
        <translation>一覧と1枚表示を切り替える</translation>
    </message>
    <message>
        <source>This volunteer’s photos together, or all</source>
        <translation>このボランティアの写真だけ／すべて</translation>
    </message>
    <message>
        <source>Import positions…</source>
        <translation>位置を取り込む…</translation>
    </message>
    <message>
        <source>Export positions, six columns…</source>
        <translation>位置を書き出す（6列）…</translation>
    </message>
    <message>
        <source>Export positions with angles and verdicts…</source>
        <translation>位置を角度と判定つきで書き出す…</translation>
    </message>
    <message>
        <source>Check a positions file…</source>
        <translation>位置ファイルを検査する…</translation>
    </message>
    <message>
        <source>Vote on something else</source>
        <translation>ほかの質問に投票する</translation>
    </message>
    <message>
        <source>One at a time, or a sheet</source>
        <translation>1件ずつ／一覧で回答</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>質問の設定…</translation>
    </message>
    <message>
        <source>Rules of consent…</source>
        <translation>同意の規則…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを探す…</translation>
    </message>
    <message>
        <source>E&amp;xplore</source>
        <translation>分析(&amp;X)</translation>
    </message>
    <message>
        <source>Open a release…</source>
        <translation>公開データを開く…</translation>
    </message>
    <message>
        <source>Run the method chosen</source>
        <translation>選んだ方法を実行</translation>
    </message>
    <message>
        <source>Export the plot…</source>
        <translation>図を書き出す…</translation>
    </message>
    <message>
        <source>Make the rectangle narrower by 10</source>
        <translation>枠の幅を 10 狭める</translation>
    </message>
    <message>
        <source>Make the rectangle wider by 10</source>
        <translation>枠の幅を 10 広げる</translation>
    </message>
    <message>
        <source>Make the rectangle shorter by 10</source>
        <translation>枠の高さを 10 縮める</translation>
    </message>
    <message>
        <source>Make the rectangle taller by 10</source>
        <translation>枠の高さを 10 伸ばす</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>Open a release to train on…</source>
        <translation>学習に使う公開データを開く…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を始める</translation>
    </message>
    <message>
        <source>Pause the training</source>
        <translation>学習を一時停止する</translation>
    </message>
    <message>
        <source>Resume the training</source>
        <translation>学習を再開する</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>学習を止める</translation>
    </message>
    <message>
        <source>Export the learning curves…</source>
        <translation>学習曲線を書き出す…</translation>
    </message>
    <message>
        <source>Delete the run…</source>
        <translation>実行結果を削除する…</translation>
    </message>
    <message>
        <source>Guide to this page</source>
        <translation>このページの手引き</translation>
    </message>
    <message>
        <source>Show the log’s folder</source>
        <translation>ログのフォルダーを表示する</translation>
    </message>
    <message>
        <source>Export the network…</source>
        <translation>ネットワークを書き出す…</translation>
    </message>
    <message>
        <source>Try it with a demo project…</source>
        <translation>デモプロジェクトで試す…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを始める</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>There is something already; choose a folder that does not exist yet</source>
        <translation>すでに何かあります。まだないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder cannot be made; choose one where you may write</source>
        <translation>フォルダーを作れません。書き込める場所を選んでください。</translation>
    </message>
    <message>
        <source>The finished folder cannot be marked as such</source>
        <translation>出来上がったフォルダーに印を付けられません</translation>
    </message>
    <message>
        <source>The drawn submissions cannot be moved to their places</source>
        <translation>描いた提出物を所定の場所に移せません</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Finding the faces</source>
        <translation>顔を検出中</translation>
    </message>
    <message>
        <source>Building a first release</source>
        <translation>最初の公開データを作成中</translation>
    </message>
    <message>
        <source>Drawing volunteers</source>
        <translation>ボランティアを描画中</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>It could not be read.</source>
        <translation>読めませんでした。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>This line is not UTF-8; save the form as UTF-8</source>
        <translation>この行はUTF-8ではありません。フォームをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>A line of a form is a key, one tab and a value</source>
        <translation>フォームの1行は、キー、タブ1つ、値でできています</translation>
    </message>
    <message>
        <source>‘%1’ stands here a second time; keep one</source>
        <translation>「%1」が2度書かれています。1つだけ残してください。</translation>
    </message>
    <message>
        <source>The form has no line ‘%1’</source>
        <translation>フォームに「%1」の行がありません</translation>
    </message>
    <message>
        <source>‘%1’ is no key of a form</source>
        <translation>「%1」はフォームのキーではありません</translation>
    </message>
    <message>
        <source>‘%1’ is no time with its zone; one looks like 2019-02-08T09:15:00+09:00</source>
        <translation>「%1」は時差つきの日時ではありません。例：2019-02-08T09:15:00+09:00</translation>
    </message>
    <message>
        <source>‘%1’ is no IP address</source>
        <translation>「%1」はIPアドレスではありません</translation>
    </message>
    <message>
        <source>‘%1’ is no year of birth; it has four digits</source>
        <translation>「%1」は生まれ年ではありません。4桁の数字です。</translation>
    </message>
    <message>
        <source>‘%1’ is no answer to a consent; it is yes or no</source>
        <translation>「%1」は同意への回答ではありません。yes か no です。</translation>
    </message>
    <message>
        <source>This is no UTF-8 text</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>A carriage return; lines end with a line feed alone</source>
        <translation>復帰文字（CR）があります。行末は改行（LF）だけにしてください。</translation>
    </message>
    <message>
        <source>There are %1 fields instead of %2 with tabs between them</source>
        <translation>タブで区切られた項目が%2個ではなく%1個あります</translation>
    </message>
    <message>
        <source>‘%1’ is no photo’s file name; one looks like a00b16f8_3.jpeg</source>
        <translation>「%1」は写真のファイル名ではありません。例：a00b16f8_3.jpeg</translation>
    </message>
    <message>
        <source>‘%1’ stands in line %2 already</source>
        <translation>「%1」はすでに%2行目にあります</translation>
    </message>
    <message>
        <source>%1 is ‘%2’; it must be a positive whole number without a leading zero</source>
        <translation>%1が「%2」です。先頭に0の付かない正の整数にしてください。</translation>
    </message>
    <message>
        <source>%1 is %2, more than any photo has</source>
        <translation>%1が%2で、写真の大きさを超えています</translation>
    </message>
    <message>
        <source>The flag is ‘%1’; it must be 0, 1 or 9</source>
        <translation>フラグが「%1」です。0、1、9のいずれかです。</translation>
    </message>
    <message>
        <source>The verdict is ‘%1’, but the flag says %2</source>
        <translation>判定は「%1」ですが、フラグは%2です</translation>
    </message>
    <message>
        <source>The angle is %1, but the flag is %2</source>
        <translation>角度は%1ですが、フラグは%2です</translation>
    </message>
    <message>
        <source>An accepted photo needs a rectangle</source>
        <translation>採用した写真には枠が必要です</translation>
    </message>
    <message>
        <source>The angle is ‘%1’; it must be a number of degrees above −180 and up to 180</source>
        <translation>角度が「%1」です。−180より大きく180以下の度数にしてください。</translation>
    </message>
    <message>
        <source>A rejected photo needs a reason, an accepted one has none</source>
        <translation>不採用の写真には理由が必要で、採用した写真には付けられません</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark; save it as UTF-8 without one</source>
        <translation>ファイルがバイト順マーク（BOM）で始まっています。BOMなしのUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The positions file cannot be read</source>
        <translation>位置ファイルを読めません</translation>
    </message>
    <message>
        <source>The positions file could not be written</source>
        <translation>位置ファイルを書けませんでした</translation>
    </message>
    <message>
        <source>One file has six columns, the other is the full form; merge two of a kind</source>
        <translation>一方は6列、もう一方は完全な形式です。同じ形式どうしを統合してください。</translation>
    </message>
    <message>
        <source>This is no UTF-8 text; save the sheet as UTF-8</source>
        <translation>UTF-8のテキストではありません。投票用紙をUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>A carriage return inside a line; save the sheet with LF or CRLF line ends</source>
        <translation>行の途中に復帰文字（CR）があります。行末をLFかCRLFにして保存してください。</translation>
    </message>
    <message>
        <source>The first line of a voting sheet has three fields with tabs between them, the voter’s name first</source>
        <translation>投票用紙の1行目はタブで区切られた3項目で、最初は投票者の名前です</translation>
    </message>
    <message>
        <source>A line holds an id and a choice with a tab between them</source>
        <translation>1行は、IDと選択肢をタブで区切ったものです</translation>
    </message>
    <message>
        <source>‘%1’ is answered twice, first in line %2; keep one of them</source>
        <translation>「%1」への回答が2度あります（最初は%2行目）。どちらかを残してください。</translation>
    </message>
    <message>
        <source>The voting sheet cannot be opened: %1</source>
        <translation>投票用紙を開けません：%1</translation>
    </message>
    <message>
        <source>The voting sheet cannot be read: %1</source>
        <translation>投票用紙を読めません：%1</translation>
    </message>
    <message>
        <source>The voting sheet cannot be written: %1</source>
        <translation>投票用紙を書けません：%1</translation>
    </message>
    <message>
        <source>The kit cannot be written: %1</source>
        <translation>キットを書けません：%1</translation>
    </message>
    <message>
        <source>The kit cannot be opened: %1</source>
        <translation>キットを開けません：%1</translation>
    </message>
    <message>
        <source>This is no kit, or it is not as the project signed it; ask for a new one</source>
        <translation>キットではないか、プロジェクトが署名したままではありません。新しいものを依頼してください。</translation>
    </message>
    <message>
        <source>This is no answer that was given with this kit: the file is damaged, forged, or of another project</source>
        <translation>このキットで出された回答ではありません。ファイルが壊れているか、偽造か、ほかのプロジェクトのものです。</translation>
    </message>
    <message>
        <source>This file holds no answers to a kit</source>
        <translation>このファイルにはキットへの回答がありません</translation>
    </message>
    <message>
        <source>The answers cannot be opened: %1</source>
        <translation>回答を開けません：%1</translation>
    </message>
    <message>
        <source>The answers cannot be kept here: %1</source>
        <translation>回答をここに保存できません：%1</translation>
    </message>
    <message>
        <source>These are the answers to another kit; move the file away</source>
        <translation>ほかのキットへの回答です。このファイルをよそへ移してください。</translation>
    </message>
    <message>
        <source>The answer is not stored: %1</source>
        <translation>回答が保存されていません：%1</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Waits for a curator</source>
        <translation>キュレーター待ち</translation>
    </message>
    <message>
        <source>Waits for the panel</source>
        <translation>投票者待ち</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>対応待ちはありません</translation>
    </message>
    <message>
        <source>Votes on gender</source>
        <translation>性別の投票</translation>
    </message>
    <message>
        <source>Votes on smiles</source>
        <translation>笑顔の投票</translation>
    </message>
    <message>
        <source>Votes on %1</source>
        <translation>%1の投票</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Go to Intake</source>
        <translation>受付へ</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>写真：%1枚</translation>
    </message>
    <message>
        <source>Problems listed at import: %1</source>
        <translation>取り込み時の問題：%1件</translation>
    </message>
    <message>
        <source>Sent again, left out: %1</source>
        <translation>再送のため除外：%1件</translation>
    </message>
    <message>
        <source>Import a folder of submissions to begin</source>
        <translation>提出フォルダーを取り込んで始めてください</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>identical photos or submissions to resolve</source>
        <translation>同一の写真または提出（要整理）</translation>
    </message>
    <message>
        <source>Look at doubles</source>
        <translation>重複を見る</translation>
    </message>
    <message>
        <source>Photos left out as doubles: %1</source>
        <translation>重複として除外した写真：%1枚</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>consents not on record</source>
        <translation>同意の記録がない提出</translation>
    </message>
    <message>
        <source>Look at consents</source>
        <translation>同意を見る</translation>
    </message>
    <message>
        <source>Volunteers perhaps too young: %1</source>
        <translation>年齢が足りない可能性のある人：%1人</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>volunteers may still withdraw</source>
        <translation>まだ撤回できるボランティア</translation>
    </message>
    <message>
        <source>See days left</source>
        <translation>残り日数を見る</translation>
    </message>
    <message>
        <source>Days until the last of them: %1</source>
        <translation>最後の人までの日数：%1</translation>
    </message>
    <message>
        <source>Waits for time to pass</source>
        <translation>期間の終了待ち</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>photos to review</source>
        <translation>確認を待つ写真</translation>
    </message>
    <message>
        <source>Review photos</source>
        <translation>写真を確認</translation>
    </message>
    <message>
        <source>Accepted: %1 · rejected: %2</source>
        <translation>採用：%1・不採用：%2</translation>
    </message>
    <message>
        <source>Without a proposed face: %1</source>
        <translation>顔の候補なし：%1</translation>
    </message>
    <message>
        <source>For a second look: %1</source>
        <translation>再確認：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>voters have finished</source>
        <translation>終えた投票者</translation>
    </message>
    <message>
        <source>See who has voted</source>
        <translation>投票の状況を見る</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation>進行中：%1</translation>
    </message>
    <message>
        <source>answered by you</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>投票を続ける</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>あなたの作業待ち</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>releases built</source>
        <translation>作成した公開データ</translation>
    </message>
    <message>
        <source>Nothing counted here blocks one</source>
        <translation>ここで数えるものに公開を妨げるものはありません</translation>
    </message>
    <message>
        <source>Go to Release</source>
        <translation>公開へ</translation>
    </message>
    <message>
        <source>the newest on %1</source>
        <translation>最新は%1</translation>
    </message>
    <message>
        <source>Not yet possible</source>
        <translation>まだ公開できません</translation>
    </message>
    <message>
        <source>No photo is accepted yet</source>
        <translation>採用された写真がまだありません</translation>
    </message>
    <message>
        <source>Photos to review: %1</source>
        <translation>確認を待つ写真：%1枚</translation>
    </message>
    <message>
        <source>Doubles to resolve: %1</source>
        <translation>整理を待つ重複：%1件</translation>
    </message>
    <message>
        <source>Consents to record: %1</source>
        <translation>記録を待つ同意：%1件</translation>
    </message>
    <message>
        <source>Volunteers who may still withdraw: %1</source>
        <translation>まだ撤回できるボランティア：%1人</translation>
    </message>
    <message>
        <source>%1, voters missing: %2</source>
        <translation>%1（残りの投票者：%2人）</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation>投票するものはまだありません</translation>
    </message>
    <message>
        <source>it holds volunteers who have withdrawn since: build a successor</source>
        <translation>その後撤回したボランティアを含む。後継の版を作ること。</translation>
    </message>
    <message>
        <source>Waits for a successor</source>
        <translation>後継の版待ち</translation>
    </message>
    <message>
        <source>Before the next one:</source>
        <translation>次の公開までに必要なこと：</translation>
    </message>
    <message>
        <source>Closed before all have voted</source>
        <translation>全員が投票する前に締め切り</translation>
    </message>
    <message>
        <source>voters have answered, all or some</source>
        <translation>答えた投票者（一部のみを含む）</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>The model of 68 face points is not there: install the package libdlib-data, or choose the detector &quot;symmetry&quot;, which needs no model.</source>
        <translation>顔の68点モデルがありません。パッケージ libdlib-data を入れるか、モデルの要らない検出方法「symmetry」を選んでください。</translation>
    </message>
    <message>
        <source>The file is not a dlib model of 68 face points.</source>
        <translation>このファイルはdlibの68点モデルではありません。</translation>
    </message>
    <message>
        <source>OpenCV’s face cascade is not there: install the package opencv-data.</source>
        <translation>OpenCVの顔検出器がありません。パッケージ opencv-data を入れてください。</translation>
    </message>
    <message>
        <source>The file is not a cascade of OpenCV.</source>
        <translation>このファイルはOpenCVのカスケードではありません。</translation>
    </message>
    <message>
        <source>A headshot needs a photo of 8 bits a channel.</source>
        <translation>顔写真の切り出しには、1チャンネル8ビットの写真が必要です。</translation>
    </message>
    <message>
        <source>A headshot needs a face rectangle.</source>
        <translation>顔写真の切り出しには、顔の枠が必要です。</translation>
    </message>
    <message>
        <source>The face scale must lie between 0.05 and 1.</source>
        <translation>顔の縮尺は0.05から1までです。</translation>
    </message>
    <message>
        <source>The headshot’s side must lie between 16 and 4096 pixels.</source>
        <translation>顔写真の一辺は16から4096画素までです。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The file is empty: it has no bytes.</source>
        <translation>ファイルが空です（0バイト）。</translation>
    </message>
    <message>
        <source>The file is not a picture.</source>
        <translation>このファイルは画像ではありません。</translation>
    </message>
    <message>
        <source>The file is a %1, not a JPEG.</source>
        <translation>このファイルはJPEGではなく%1です。</translation>
    </message>
    <message>
        <source>The photo is cut off: the end of the file is missing.</source>
        <translation>写真が途中で切れています。ファイルの終わりがありません。</translation>
    </message>
    <message>
        <source>The photo is damaged: part of it cannot be read.</source>
        <translation>写真が壊れています。読めない部分があります。</translation>
    </message>
    <message>
        <source>The photo is too large to open: %1 × %2 pixels, %3 megapixels.</source>
        <translation>写真が大きすぎて開けません：%1 × %2画素（%3メガピクセル）。</translation>
    </message>
    <message>
        <source>The photo is too small for a face: %1 × %2 pixels.</source>
        <translation>顔を写すには写真が小さすぎます：%1 × %2画素。</translation>
    </message>
    <message>
        <source>The photo is in printing colours (CMYK); save it as an RGB JPEG.</source>
        <translation>写真が印刷用の色（CMYK）です。RGBのJPEGで保存してください。</translation>
    </message>
    <message>
        <source>The file is a %1 of a kind that cannot be opened here.</source>
        <translation>このファイルは、ここでは開けない種類の%1です。</translation>
    </message>
    <message>
        <source>A proposal needs a photo of 8 bits a channel.</source>
        <translation>候補の検出には、1チャンネル8ビットの写真が必要です。</translation>
    </message>
    <message>
        <source>The face could not be looked for.</source>
        <translation>顔を探せませんでした。</translation>
    </message>
    <message>
        <source>There is no detector &quot;%1&quot;; choose one of %2.</source>
        <translation>検出方法「%1」はありません。%2から選んでください。</translation>
    </message>
    <message>
        <source>A thumbnail needs a photo and a size.</source>
        <translation>縮小画像には写真と大きさが必要です。</translation>
    </message>
    <message>
        <source>The thumbnail could not be made.</source>
        <translation>縮小画像を作れませんでした。</translation>
    </message>
    <message>
        <source>The picture could not be written as JPEG.</source>
        <translation>画像をJPEGで書けませんでした。</translation>
    </message>
    <message>
        <source>This is no whole JPEG; send the camera’s own file</source>
        <translation>完全なJPEGではありません。カメラが作ったファイルをそのまま送ってください。</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>This archive cannot be read; it may be damaged or locked with a password</source>
        <translation>この書庫を読めません。壊れているか、パスワードで保護されているかもしれません。</translation>
    </message>
    <message>
        <source>The archive no longer holds this file</source>
        <translation>書庫にこのファイルがもうありません</translation>
    </message>
    <message>
        <source>The file is larger than any photo</source>
        <translation>写真としてはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>The archive is damaged here, or locked with a password</source>
        <translation>書庫のこの部分が壊れているか、パスワードで保護されています</translation>
    </message>
    <message>
        <source>This archive unpacks to far more than photos would; unpack it by hand and look at it first</source>
        <translation>この書庫は展開すると写真とは思えない大きさになります。まず手で展開して中を確かめてください。</translation>
    </message>
    <message>
        <source>This name means nothing here and the file was left out; photos are called like a00b16f8_1.jpeg, forms like a00b16f8.tsv</source>
        <translation>この名前では何か分からないため、ファイルを除きました。写真は a00b16f8_1.jpeg、フォームは a00b16f8.tsv のような名前です。</translation>
    </message>
    <message>
        <source>This folder’s name is no agreement number, so it was left out; one looks like a00b16f8</source>
        <translation>フォルダー名が同意番号ではないため、除きました。例：a00b16f8</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読めません：%1</translation>
    </message>
    <message>
        <source>This folder cannot be read; check its permissions</source>
        <translation>このフォルダーを読めません。アクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>The file is too large to be a form</source>
        <translation>フォームとしてはファイルが大きすぎます</translation>
    </message>
    <message>
        <source>The volunteer has withdrawn this submission, so it stays out</source>
        <translation>ボランティアがこの提出を撤回したため、取り込みません</translation>
    </message>
    <message>
        <source>The photo imported before is not here; it is kept</source>
        <translation>前に取り込んだ写真がここにありません。前のものを残します。</translation>
    </message>
    <message>
        <source>The photo was not there when the submission was imported; it was left out</source>
        <translation>提出を取り込んだときにはなかった写真です。除きました。</translation>
    </message>
    <message>
        <source>The photo differs from the one imported before, which is kept</source>
        <translation>前に取り込んだ写真と異なります。前のものを残します。</translation>
    </message>
    <message>
        <source>The submission was left out because a file could not be read; import again when it can</source>
        <translation>読めないファイルがあったため、この提出を除きました。読めるようになったら取り込み直してください。</translation>
    </message>
    <message>
        <source>Another import into this project is under way; wait for it to end</source>
        <translation>このプロジェクトへの別の取り込みが進行中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>There is no form, so the consent is not on record; record where it is kept before a release</source>
        <translation>フォームがないため、同意の記録がありません。公開の前に、同意書の保管場所を記録してください。</translation>
    </message>
    <message>
        <source>Not every consent is answered yes, so the consent is not on record</source>
        <translation>すべての同意に yes と答えていないため、同意の記録がありません</translation>
    </message>
    <message>
        <source>The volunteer, born in %1, may have been younger than %2</source>
        <translation>%1年生まれのボランティアで、%2歳未満だったかもしれません</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>写真がありません</translation>
    </message>
    <message>
        <source>The form differs from the one imported before, which is kept</source>
        <translation>前に取り込んだフォームと異なります。前のものを残します。</translation>
    </message>
    <message>
        <source>There is no such folder or .zip file</source>
        <translation>そのフォルダーまたは.zipファイルはありません</translation>
    </message>
    <message>
        <source>The same file more than once in one submission: keep %1</source>
        <translation>一つの提出に同じファイルが複数あります。%1を残してください。</translation>
    </message>
    <message>
        <source>%2 repeats %1: keep the earlier submission</source>
        <translation>%2は%1の再送です。先の提出を残してください。</translation>
    </message>
    <message>
        <source>The same file from different volunteers: find out whose it is, or keep only %1</source>
        <translation>別々のボランティアから同じファイルが届いています。だれのものか確かめるか、%1だけを残してください。</translation>
    </message>
    <message>
        <source>These look alike: if they are one photo saved again, keep only %1</source>
        <translation>よく似ています。同じ写真を保存し直したものなら、%1だけを残してください。</translation>
    </message>
    <message>
        <source>Of %1 photos these are missing: %2</source>
        <translation>写真%1枚のうち、次のものがありません：%2</translation>
    </message>
    <message>
        <source>This photo was withdrawn under another agreement number, so the submission stays out</source>
        <translation>この写真は別の同意番号で撤回されたため、この提出は取り込みません</translation>
    </message>
    <message>
        <source>This submission was withdrawn before; nothing of it is left</source>
        <translation>この提出はすでに撤回されています。何も残っていません。</translation>
    </message>
    <message>
        <source>This project has no submission of that number; compare it with the receipt</source>
        <translation>その番号の提出はこのプロジェクトにありません。ボランティアの控えと見比べてください。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn, such as “the volunteer asked for it”</source>
        <translation>撤回の理由を書いてください（例：「本人の希望」）</translation>
    </message>
    <message>
        <source>Leave the agreement number out of the reason: the reason is kept</source>
        <translation>理由に同意番号を書かないでください。理由は残ります。</translation>
    </message>
    <message>
        <source>Submissions: %n</source>
        <translation>提出：%n件</translation>
    </message>
    <message>
        <source>Photos: %n</source>
        <translation>写真：%n枚</translation>
    </message>
    <message>
        <source>Proposed rectangles: %n</source>
        <translation>枠の候補：%n件</translation>
    </message>
    <message>
        <source>Rectangles and decisions of curators: %n</source>
        <translation>キュレーターの枠と判定：%n件</translation>
    </message>
    <message>
        <source>Votes: %n</source>
        <translation>投票：%n票</translation>
    </message>
    <message>
        <source>Votes changed or taken back: %n</source>
        <translation>変更または取り消された投票：%n票</translation>
    </message>
    <message>
        <source>Labels decided by a person: %n</source>
        <translation>人が決めたラベル：%n件</translation>
    </message>
    <message>
        <source>Notes about doubles: %n</source>
        <translation>重複についてのメモ：%n件</translation>
    </message>
    <message>
        <source>Problems noted at the import: %n</source>
        <translation>取り込み時に記された問題：%n件</translation>
    </message>
    <message>
        <source>The release %1 held the volunteer: build a successor, and ask who has it to take that one instead</source>
        <translation>公開データ%1にこのボランティアが含まれていました。後継の版を作り、持っている人に差し替えを頼んでください。</translation>
    </message>
    <message>
        <source>The same photos sent again as %1: that goes too</source>
        <translation>同じ写真が%1として再送されています。これも消去します。</translation>
    </message>
    <message>
        <source>Other entries that name the volunteer: %n</source>
        <translation>このボランティアを示すほかの記載：%n件</translation>
    </message>
    <message>
        <source>Original files: %1 (%2)</source>
        <translation>原本：%1ファイル（%2）</translation>
    </message>
    <message>
        <source>Original files that stay, because another submission holds the same photo: %n</source>
        <translation>ほかの提出に同じ写真があるため残る原本：%nファイル</translation>
    </message>
    <message>
        <source>Small pictures and cut faces: %n</source>
        <translation>縮小画像と切り出した顔：%n枚</translation>
    </message>
    <message>
        <source>The submission %1 was withdrawn on %2. This was erased:</source>
        <translation>提出%1は%2に撤回されました。次のものを消去しました：</translation>
    </message>
    <message>
        <source>SHA-256 of the files erased:</source>
        <translation>消去したファイルのSHA-256：</translation>
    </message>
    <message>
        <source>The project keeps this in place of the number, so that it cannot be imported again: %1</source>
        <translation>再び取り込まれないよう、プロジェクトは番号の代わりに次の値を残します：%1</translation>
    </message>
    <message>
        <source>Act %1 of the project’s record: %2</source>
        <translation>プロジェクトの記録の行為%1：%2</translation>
    </message>
    <message>
        <source>Another program holds the project: what is left on disk goes when the project is next opened.</source>
        <translation>ほかのプログラムがプロジェクトを使用中です。ディスクに残るものは、プロジェクトを次に開いたときに消えます。</translation>
    </message>
    <message>
        <source>These are two projects, not a project and its older copy</source>
        <translation>これらは二つの別のプロジェクトで、プロジェクトとその古い控えではありません</translation>
    </message>
    <message>
        <source>Votes on subjects that came a second time: %n</source>
        <translation>2度目に出た対象への投票：%n票</translation>
    </message>
    <message>
        <source>The backup %1, of %2, holds it too: erase it</source>
        <translation>%2の控え%1にもあります。消去してください。</translation>
    </message>
    <message>
        <source>Backups made before hold it still. Erase them; whoever restores one withdraws again there first (paulownia withdraw --as-in).</source>
        <translation>以前に取った控えにはまだ残っています。控えを消去してください。復元した場合は、まずそこで撤回し直します（paulownia withdraw --as-in）。</translation>
    </message>
    <message>
        <source>The days of withdrawal are a number from 0 to %1</source>
        <translation>撤回できる日数は0から%1までの数です</translation>
    </message>
    <message>
        <source>The youngest age is a number from 0 to %1</source>
        <translation>最低年齢は0から%1までの数です</translation>
    </message>
    <message>
        <source>Volunteers were promised %1 days on the web page; they can be given more and not fewer</source>
        <translation>ウェブページでボランティアに%1日間を約束しています。延ばすことはできますが、短くはできません。</translation>
    </message>
    <message>
        <source>The %1 days of withdrawal are over, and the project’s rule is that the submission is frozen then; Intake, or ‘paulownia consent-rules’, can allow it</source>
        <translation>撤回できる%1日間が過ぎ、このプロジェクトの決まりでは以後提出は固定されます。「受付」ページか「paulownia consent-rules」で許可できます。</translation>
    </message>
    <message>
        <source>What the project has to do about copies elsewhere:</source>
        <translation>ほかの場所にある写しについて、プロジェクトがすること：</translation>
    </message>
    <message>
        <source>Of the %1 photos, missing by number: %2</source>
        <translation>写真%1枚のうち、足りない番号：%2</translation>
    </message>
    <message>
        <source>Kits for voters made since it came: %1, the last on %2. Each may hold the faces: ask who has one to erase it</source>
        <translation>提出のあとに作られた投票者用キット：%1件（最新は%2）。どれにも顔が入っている可能性があります。持っている人に消去を頼んでください</translation>
    </message>
</context>
<context>
    <name>intakePage</name>
    <message>
        <source>On record</source>
        <translation>記録あり</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>Not on record</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保管場所：%1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Sent again: see %1</source>
        <translation>再送：%1を参照</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>an address that was not recorded</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>listed</name>
    <message>
        <source>%1, %2</source>
        <comment>members of a list, so far and next</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences, so far and next</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts in a row, so far and next</comment>
        <translation>%1・%2</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>‘%1’ is no agreement number; one looks like a00b16f8</source>
        <translation>「%1」は同意番号ではありません。例：a00b16f8</translation>
    </message>
    <message>
        <source>‘%1’ is no photo of a volunteer; one looks like a00b16f8_3</source>
        <translation>「%1」はボランティアの写真ではありません。例：a00b16f8_3</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>Hand in the picture</source>
        <translation>手が写っている</translation>
    </message>
    <message>
        <source>Not looking straight ahead</source>
        <translation>正面を向いていない</translation>
    </message>
    <message>
        <source>Eyes closed</source>
        <translation>目を閉じている</translation>
    </message>
    <message>
        <source>Face covered</source>
        <translation>顔が隠れている</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>ぼけている</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>顔ではない</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>ほかの人が写っている</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み込めない</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>No face found</source>
        <translation>顔が見つからない</translation>
    </message>
    <message>
        <source>More than one face</source>
        <translation>顔が二つ以上ある</translation>
    </message>
    <message>
        <source>Head may be turned</source>
        <translation>横を向いているかもしれない</translation>
    </message>
    <message>
        <source>May be blurred</source>
        <translation>ぼけているかもしれない</translation>
    </message>
    <message>
        <source>Very dark</source>
        <translation>とても暗い</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>とても明るい</translation>
    </message>
    <message>
        <source>Tilt is doubtful</source>
        <translation>傾きが疑わしい</translation>
    </message>
    <message>
        <source>‘%1’ is no verdict; use accepted or rejected</source>
        <translation>「%1」は判定ではありません。accepted か rejected を使ってください。</translation>
    </message>
    <message>
        <source>‘%1’ is no reason for a rejection</source>
        <translation>「%1」は不採用の理由ではありません</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>全員一致</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>同数</translation>
    </message>
    <message>
        <source>Too few votes</source>
        <translation>票不足</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>smile</source>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>non-smile</source>
        <translation>笑顔でない</translation>
    </message>
    <message>
        <source>A voter answers questions and may do nothing else; the attempt was recorded</source>
        <translation>投票者は質問に答えるだけで、ほかの操作はできません。この試みは記録されました。</translation>
    </message>
    <message>
        <source>The volunteers’ web page takes in submissions and withdrawals and may do nothing else; the attempt was recorded</source>
        <translation>ボランティア用ウェブページは提出と撤回を受け付けるだけで、ほかの操作はできません。この試みは記録されました。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::AboutDialog</name>
    <message>
        <source>About Paulownia</source>
        <translation>Paulowniaについて</translation>
    </message>
    <message>
        <source>Paulownia %1</source>
        <translation>Paulownia %1</translation>
    </message>
    <message>
        <source>From volunteers’ photos to a consented, annotated, released headshot data set.</source>
        <translation>ボランティアの写真から、同意と注釈のそろった公開用の顔写真データセットまで。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU一般公衆利用許諾書（GPL）バージョン3またはそれ以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Made with Qt %1, OpenCV, dlib, SQLite, libsodium, libarchive, libjpeg, libexif, nlohmann-json, CLI11 and tl::expected.</source>
        <translation>使用ライブラリ：Qt %1、OpenCV、dlib、SQLite、libsodium、libarchive、libjpeg、libexif、nlohmann-json、CLI11、tl::expected。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::AcceptBar</name>
    <message>
        <source>No proposal that waits is that certain.</source>
        <translation>待っている候補に、それほど確かなものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos wait with such a proposal.</source>
        <translation>
            <numerusform>そのような候補の付いた写真が%n枚待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The detector doubts %n of them: those are marked for a second look.</source>
        <translation>
            <numerusform>検出器が疑っているものが%n枚あり、再確認の印を付けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have decided none of that confidence one by one: look at some first.</source>
        <translation>この確信度の候補は、まだ1枚ずつ判定していません。まず何枚か見てください。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n that you decided one by one, %1 were right (%2 %).</source>
        <translation>
            <numerusform>1枚ずつ判定した%n枚のうち、%1枚が正しい候補でした（%2%）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n photos</source>
        <translation>
            <numerusform>写真%n枚を採用</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept every proposal with a confidence from</source>
        <translation>次の確信度以上の候補をすべて採用</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Confidence in percent from which on proposals are accepted</source>
        <translation>採用する候補の確信度の下限（パーセント）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The detector doubts all of them: they are marked for a second look.</source>
        <translation>検出器はそのすべてを疑っており、再確認の印を付けます。</translation>
    </message>
    <message>
        <source>Going by confidence alone, none of them should be wrong.</source>
        <translation>確信度だけから見れば、誤りはないはずです。</translation>
    </message>
    <message numerus="yes">
        <source>Going by confidence alone, about %n of them are wrong.</source>
        <translation>
            <numerusform>確信度だけから見れば、約%n枚に誤りがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ActorDialog</name>
    <message>
        <source>Who is at work?</source>
        <translation>作業者の確認</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Who is at work in “%1”?</source>
        <translation>「%1」で作業するのはどなたですか？</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ActorForm</name>
    <message>
        <source>Imports, reviews photos and builds releases; sees every page.</source>
        <translation>写真の取り込みと確認、公開データの作成を行います。全ページを見られます。</translation>
    </message>
    <message>
        <source>Answers the questions, without seeing what others answered.</source>
        <translation>質問に答えます。ほかの人の回答は見えません。</translation>
    </message>
    <message>
        <source>Looks at results and decides on a release; sees every page.</source>
        <translation>結果を見て公開を決めます。全ページを見られます。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>お名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::AgreedFormDialog</name>
    <message>
        <source>What %1 agreed to</source>
        <translation>%1が同意した内容</translation>
    </message>
    <message>
        <source>Version %1 of the consent form, agreed to on %2</source>
        <translation>同意書の第%1版（%2に同意）</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::AgreementCard</name>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Agreeing pairs of votes</source>
        <translation>一致した票の組</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>Fleissのκ</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Krippendorffのα</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>GwetのAC1</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>定義できない</translation>
    </message>
    <message numerus="yes">
        <source>Over %n subject(s) with two votes or more; 1 is full agreement. In grey: 95 % intervals.</source>
        <translation>
            <numerusform>2票以上ある%n件について。1は完全な一致。灰色は95%区間。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::BuildCard</name>
    <message>
        <source>Build a release</source>
        <translation>公開データを作成</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Face scale</source>
        <translation>顔の縮尺</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Name of the data set, for its datasheet</source>
        <translation>データセットの名前（データシートに載ります）</translation>
    </message>
    <message>
        <source>Such as CC BY 4.0</source>
        <translation>例：CC BY 4.0</translation>
    </message>
    <message>
        <source>The face rectangle’s longer side, as a part of the headshot’s</source>
        <translation>顔の枠の長いほうの辺が、顔写真の一辺に占める割合</translation>
    </message>
    <message>
        <source>Decides the order of rows and the volunteers’ numbers: the same seed gives the same release</source>
        <translation>行の順とボランティアの番号を決めます。同じシードなら同じ公開データになります。</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>ほかの場所…</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>Being built; the strip below shows how far and can cancel it.</source>
        <translation>作成中です。進み具合は下の帯に表示され、そこで中止できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) still open; see the checklist.</source>
        <translation>
            <numerusform>満たされていない条件が%n件あります。チェックリストを見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name for the release’s folder.</source>
        <translation>公開データのフォルダー名を入力してください。</translation>
    </message>
    <message>
        <source>Everything is ready.</source>
        <translation>準備ができています。</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>縮小の方法</translation>
    </message>
    <message>
        <source>Beyond the photo</source>
        <translation>写真の外側</translation>
    </message>
    <message>
        <source>Smile</source>
        <translation>笑顔</translation>
    </message>
    <message>
        <source>Also carries</source>
        <translation>追加する質問</translation>
    </message>
    <message>
        <source>Area: averages all that a pixel covers</source>
        <translation>面積：画素が覆う範囲の平均</translation>
    </message>
    <message>
        <source>Linear: four neighbours only</source>
        <translation>線形：隣り合う4画素だけ</translation>
    </message>
    <message>
        <source>Border replicated</source>
        <translation>縁を繰り返す</translation>
    </message>
    <message>
        <source>Border reflected</source>
        <translation>縁で折り返す</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Counts of votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>What most voted</source>
        <translation>多数の答え</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ChartCard</name>
    <message>
        <source>Sorted by votes</source>
        <translation>票数順</translation>
    </message>
    <message>
        <source>Sorted by number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>Divided first</source>
        <translation>割れた順</translation>
    </message>
    <message>
        <source>How the chart is sorted</source>
        <translation>図の並べ方</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>No command that is possible now has these words.</source>
        <translation>今使えるコマンドの中に、この言葉を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ConsentRulesDialog</name>
    <message>
        <source>Rules of consent</source>
        <translation>同意の規則</translation>
    </message>
    <message>
        <source>The submission is frozen</source>
        <translation>提出は固定される</translation>
    </message>
    <message>
        <source>It may still be withdrawn</source>
        <translation>まだ撤回できる</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>規則を変更</translation>
    </message>
    <message>
        <source>Days of withdrawal</source>
        <translation>撤回できる日数</translation>
    </message>
    <message>
        <source>The web page promised %1: no fewer can be set.</source>
        <translation>ウェブページで%1日間を約束したため、短くはできません。</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Youngest age, in years</source>
        <translation>最低年齢（歳）</translation>
    </message>
    <message>
        <source>These rules hold for every volunteer of the project, and each change is recorded. The web page shows them from then on, as a new version of its consent form; what was agreed to before stays as it was.</source>
        <translation>これらの決まりはプロジェクトのすべてのボランティアに適用され、変更はそのつど記録されます。ウェブページには以後、同意書の新しい版として表示されます。これまでに同意された内容は変わりません。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::DemoActs</name>
    <message>
        <source>Making the demo project</source>
        <translation>デモプロジェクトを作成中</translation>
    </message>
    <message>
        <source>The demo project is ready</source>
        <translation>デモプロジェクトができました</translation>
    </message>
    <message>
        <source>It lies in %1. Open it with File ▸ Recent projects.</source>
        <translation>場所は %1 です。「ファイル ▸ 最近のプロジェクト」から開けます。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::DemoDialog</name>
    <message>
        <source>Demo project</source>
        <translation>デモプロジェクト</translation>
    </message>
    <message>
        <source>Try it with a demo project</source>
        <translation>デモプロジェクトで試す</translation>
    </message>
    <message>
        <source>Twelve volunteers are drawn by the computer and taken through to a first release. Something is left to do on every page. Nobody real is in it: try what you like, and delete the folder when you are done.</source>
        <translation>コンピューターが描いた12人のボランティアを、最初の公開データまで進めてあります。どのページにもやることが残してあります。実在の人は含まれません。自由に試し、終わったらフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>Make a new one beside it</source>
        <translation>隣に新しく作る</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Where to keep the demo project</source>
        <translation>デモプロジェクトの置き場所</translation>
    </message>
    <message>
        <source>A demo project lies here already, as you left it.</source>
        <translation>以前のデモプロジェクトが、そのままここにあります。</translation>
    </message>
    <message>
        <source>Something else lies here already. Choose a folder that does not exist yet.</source>
        <translation>ここには別のものがあります。まだないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Made in less than a minute, about 20 MB. You can cancel it meanwhile, and nothing will be left.</source>
        <translation>1分足らずで作れます（約20 MB）。途中で取り消すこともでき、その場合は何も残りません。</translation>
    </message>
    <message>
        <source>Write the folder’s whole path, or choose it with Browse.</source>
        <translation>フォルダーの完全なパスを書くか、「参照」で選んでください。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Make the demo project</source>
        <translation>デモプロジェクトを作る</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::DifferenceCard</name>
    <message>
        <source>From %1 to %2</source>
        <translation>%1から%2へ</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>なくなったもの：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>加わったもの：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変わったもの：%1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定：%1</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::DoublesView</name>
    <message>
        <source>Same file, one submission: %1</source>
        <translation>一つの提出に同じファイル：%1</translation>
    </message>
    <message>
        <source>Sent again: %1</source>
        <translation>再送：%1</translation>
    </message>
    <message>
        <source>Same file, two volunteers: %1</source>
        <translation>二人のボランティアに同じファイル：%1</translation>
    </message>
    <message>
        <source>Look alike: %1</source>
        <translation>よく似た写真：%1</translation>
    </message>
    <message>
        <source>Resolve the certain ones (%1)…</source>
        <translation>確実な重複を整理（%1件）…</translation>
    </message>
    <message>
        <source>Keep the earlier submission…</source>
        <translation>先の提出を残す…</translation>
    </message>
    <message>
        <source>Keep only %1…</source>
        <translation>%1だけを残す…</translation>
    </message>
    <message>
        <source>Groups of doubles</source>
        <translation>重複のまとまり</translation>
    </message>
    <message>
        <source>The group’s photos side by side</source>
        <translation>まとまりの写真を並べて表示</translation>
    </message>
    <message>
        <source>These are no doubles</source>
        <translation>これらは重複ではない</translation>
    </message>
    <message>
        <source>No doubles are open</source>
        <translation>未整理の重複はありません</translation>
    </message>
    <message>
        <source>Photos and submissions that came twice appear here after an import.</source>
        <translation>2度届いた写真や提出は、取り込みのあとここに表示されます。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: submitted %2, from %3</source>
        <translation>%1：%2に提出（送信元アドレス：%3）</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ExplorePage</name>
    <message>
        <source>Explore a release</source>
        <translation>公開データを分析</translation>
    </message>
    <message>
        <source>Exploring %1</source>
        <translation>%1を分析しています</translation>
    </message>
    <message>
        <source>%1 cannot be explored</source>
        <translation>%1は分析できません</translation>
    </message>
    <message>
        <source>%1 photos of %2 volunteers, %3 male and %4 female</source>
        <translation>%2人の写真%1枚（男性%3人、女性%4人）</translation>
    </message>
    <message>
        <source>Export the plot</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>The plot is written; its numbers are in %1</source>
        <translation>図を書き出しました。数値は%1にあります。</translation>
    </message>
    <message>
        <source>Release to explore</source>
        <translation>分析する公開データ</translation>
    </message>
    <message>
        <source>No release is open</source>
        <translation>公開データが開かれていません</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Computing Table 2</source>
        <translation>表2を計算しています</translation>
    </message>
    <message>
        <source>Looking for results kept</source>
        <translation>保存された結果を探しています</translation>
    </message>
    <message>
        <source>Build one on the Release page, or open a folder: a release, or just headshot_data.npy and headshot_labels.npy, as in the authors’ own data set.</source>
        <translation>「公開データ」ページで作成するか、フォルダーを開いてください。公開データのほか、著者のデータのようにheadshot_data.npyとheadshot_labels.npyだけのものも開けます。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ExploreViewModel</name>
    <message>
        <source>Volunteer %1, %2, cluster %3</source>
        <translation>ボランティア%1、%2、クラスター%3</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::FacesModel</name>
    <message>
        <source>Volunteer %1, photo %2</source>
        <translation>ボランティア%1、写真%2</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::FiguresCard</name>
    <message>
        <source>Figures for a paper</source>
        <translation>論文用の図</translation>
    </message>
    <message>
        <source>Figure to draw</source>
        <translation>描く図</translation>
    </message>
    <message>
        <source>Choose a figure…</source>
        <translation>図を選んでください…</translation>
    </message>
    <message>
        <source>Drawn from the project as it stands. Only the board shows faces, and only those of volunteers who agreed to it.</source>
        <translation>現在のプロジェクトから描きます。顔が写るのは図1だけで、掲載に同意したボランティアに限ります。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>幅（ミリメートル）</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch of a picture</source>
        <translation>画像の1インチあたりの点数</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::FilterBar</name>
    <message>
        <source>%1  %2</source>
        <comment>filter, how many photos</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::FocusView</name>
    <message>
        <source>Stored: %1. Up goes back, 0 clears an answer.</source>
        <translation>保存済み：%1。↑で戻り、0で回答を消せます。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::FoldsModel</name>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>学習の損失</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>学習の正解率</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>テストの損失</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テストの正解率</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最良のエポック</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::FoldsPanel</name>
    <message>
        <source>Export the network of fold %1</source>
        <translation>分割%1のネットワークを書き出す</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>重み (*.safetensors)</translation>
    </message>
    <message>
        <source>Exporting the network</source>
        <translation>ネットワークを書き出しています</translation>
    </message>
    <message>
        <source>The network is written: %1</source>
        <translation>ネットワークを書き出しました：%1</translation>
    </message>
    <message>
        <source>Folds, with their last epoch</source>
        <translation>分割と、それぞれの最後のエポック</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Export the network…</source>
        <translation>ネットワークを書き出す…</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::GateList</name>
    <message>
        <source>Go to Intake</source>
        <translation>受付へ</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>確認へ</translation>
    </message>
    <message>
        <source>Go to Results</source>
        <translation>結果へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Release earlier…</source>
        <translation>早めに公開する…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::GuideView</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>手引きの章</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::HeadshotPreview</name>
    <message>
        <source>Headshot as a release would hold it</source>
        <translation>公開データに入る顔写真</translation>
    </message>
    <message>
        <source>The headshot as a release would hold it. Inner frame: the 299 × 299 pixels that the network sees. Line: rows 267 to 269, which should lie between mouth and chin.</source>
        <translation>公開データに入る顔写真です。内側の枠：ネットワークが見る299 × 299画素。線：267～269行（口とあごの間に来るのが正しい位置）。</translation>
    </message>
    <message>
        <source>No rectangle yet</source>
        <translation>枠がまだありません</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>手引きを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::HistoryCard</name>
    <message>
        <source>Built so far</source>
        <translation>これまでの公開データ</translation>
    </message>
    <message>
        <source>No release has been built from this project.</source>
        <translation>このプロジェクトの公開データはまだありません。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証する</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公開データ</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Releases built so far</source>
        <translation>これまでに作成した公開データ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>次と比較：</translation>
    </message>
    <message>
        <source>Release to compare with</source>
        <translation>比較する公開データ</translation>
    </message>
    <message>
        <source>%1 (withdrawn: %2)</source>
        <translation>%1（撤回：%2人）</translation>
    </message>
    <message>
        <source>Prepare a successor</source>
        <translation>後継の版を準備</translation>
    </message>
    <message>
        <source>Without those who have withdrawn, and with the same settings</source>
        <translation>撤回した人を除き、同じ設定で</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n volunteers who have withdrawn since.</source>
        <translation>
            <numerusform>%1には、その後撤回したボランティアが%n人含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the successor.</source>
        <translation>%1が後継の版です。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::IntakeActs</name>
    <message>
        <source>Import a submissions folder</source>
        <translation>提出フォルダーの取り込み</translation>
    </message>
    <message>
        <source>Import an archive of submissions</source>
        <translation>提出の書庫の取り込み</translation>
    </message>
    <message>
        <source>Archives (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation>書庫 (*.zip *.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1を取り込んでいます</translation>
    </message>
    <message>
        <source>Submissions imported: %1 · there before: %2 · problems: %3</source>
        <translation>取り込んだ提出：%1・以前からあった提出：%2・問題：%3</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>記録するものはありません</translation>
    </message>
    <message>
        <source>Choose submissions whose consent is not on record.</source>
        <translation>同意の記録がない提出を選んでください。</translation>
    </message>
    <message>
        <source>Where is the consent kept?</source>
        <translation>同意書はどこに保管されていますか？</translation>
    </message>
    <message>
        <source>For %1: say where the signed consent is, such as “paper form, folder 3”.</source>
        <translation>%1：署名済みの同意書の場所を書いてください（例：「紙のフォーム、フォルダー3」）。</translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>同意を記録しました：%1</translation>
    </message>
    <message>
        <source>The wording is not in the project</source>
        <translation>この文面はプロジェクトにありません</translation>
    </message>
    <message>
        <source>This submission came with the form “%1”, which the volunteers’ web page never showed. Ask who collected it.</source>
        <translation>この提出のフォーム「%1」は、ボランティア用ウェブページが表示したことのないものです。集めた人に確認してください。</translation>
    </message>
    <message>
        <source>%1 is frozen</source>
        <translation>%1は固定されています</translation>
    </message>
    <message>
        <source>Withdrawing a submission</source>
        <translation>提出を撤回しています</translation>
    </message>
    <message>
        <source>Resolve doubles</source>
        <translation>重複を整理</translation>
    </message>
    <message>
        <source>Identical files within a submission and submissions sent again are left out of review, votes and releases. The originals stay in the project.</source>
        <translation>一つの提出内の同じファイルと再送された提出は、確認・投票・公開から除かれます。原本はプロジェクトに残ります。</translation>
    </message>
    <message>
        <source>Resolve %1</source>
        <translation>%1件を整理</translation>
    </message>
    <message>
        <source>Resolving doubles</source>
        <translation>重複を整理しています</translation>
    </message>
    <message>
        <source>Resolve a double</source>
        <translation>重複を整理</translation>
    </message>
    <message>
        <source>The others are left out of review, votes and releases.</source>
        <translation>ほかのものは、確認・投票・公開から除かれます。</translation>
    </message>
    <message>
        <source>Leave the others out</source>
        <translation>ほかを除く</translation>
    </message>
    <message>
        <source>Double resolved</source>
        <translation>重複を整理しました</translation>
    </message>
    <message>
        <source>Recorded: no doubles</source>
        <translation>重複ではないと記録しました</translation>
    </message>
    <message>
        <source>The rules of consent are changed</source>
        <translation>同意の規則を変更しました</translation>
    </message>
    <message>
        <source>May figures show %1?</source>
        <translation>図に%1を載せてよいですか？</translation>
    </message>
    <message>
        <source>Say where the permission to print a headshot of %1 is kept. Left empty, no figure may show it.</source>
        <translation>%1の顔写真を印刷してよいという許可の保管場所を書いてください。空欄なら図に載せません。</translation>
    </message>
    <message>
        <source>Figures may show %1</source>
        <translation>図に%1を載せられます</translation>
    </message>
    <message>
        <source>No figure may show %1</source>
        <translation>図に%1を載せることはできません</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::IntakePage</name>
    <message>
        <source>Submissions (%1)</source>
        <translation>提出（%1）</translation>
    </message>
    <message>
        <source>Doubles (%1)</source>
        <translation>重複（%1）</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>問題（%1）</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>写真：%1枚</translation>
    </message>
    <message>
        <source>consents not on record: %1</source>
        <translation>同意の記録がない提出：%1件</translation>
    </message>
    <message>
        <source>certain doubles to resolve: %1</source>
        <translation>整理すべき確実な重複：%1件</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <source>Import an archive…</source>
        <translation>書庫を取り込む…</translation>
    </message>
    <message>
        <source>No submissions yet</source>
        <translation>提出はまだありません</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Web page (on)</source>
        <translation>ウェブページ（受付中）</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Import a submissions folder, or drop a folder or a .zip file here. A second import of the same folder adds nothing; one that was stopped goes on.
Or switch the web page on, where volunteers send their photos themselves.</source>
        <translation>提出フォルダーを取り込むか、フォルダーや.zipファイルをここにドロップしてください。同じフォルダーを2度取り込んでも何も増えず、途中で止めたものは続きから始まります。
または、ボランティアが自分で写真を送るウェブページを公開してください。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::JobStrip</name>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>中止：%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h left</source>
        <translation>
            <numerusform>残り約%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::KeyTable</name>
    <message>
        <source>Set the key</source>
        <translation>キーを設定</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Print a card…</source>
        <translation>早見表を印刷…</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>コマンドまたはキーで絞り込む</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>The key to set</source>
        <translation>設定するキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1（変更済み）</translation>
    </message>
    <message>
        <source>Press the key in the field; empty it for no key.</source>
        <translation>欄でキーを押してください。空にするとキーなしになります。</translation>
    </message>
    <message>
        <source>%1 means “%2” already, which would lose it.</source>
        <translation>%1はすでに「%2」のキーです。設定すると、そちらからなくなります。</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between two commands</comment>
        <translation>」「</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::MainWindow</name>
    <message>
        <source>%1 – %2 – Paulownia</source>
        <translation>%1 – %2 – Paulownia</translation>
    </message>
    <message>
        <source>Paulownia</source>
        <translation>Paulownia</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) still running</source>
        <translation>
            <numerusform>%n件の処理が実行中です</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done so far is kept; the rest can be started again later.</source>
        <translation>ここまでの結果は残り、続きはあとで再開できます。</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>中止して離れる</translation>
    </message>
    <message>
        <source>The page that was asked for is not for voters.</source>
        <translation>指定されたページは投票者には開けません。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::NarrowingBar</name>
    <message>
        <source>Volunteer or photo</source>
        <translation>ボランティアまたは写真</translation>
    </message>
    <message>
        <source>Show only this volunteer or photo</source>
        <translation>このボランティアまたは写真だけを表示</translation>
    </message>
    <message>
        <source>Show only what this reviewer decided</source>
        <translation>この人が判定したものだけを表示</translation>
    </message>
    <message>
        <source>Show only proposals with this doubt</source>
        <translation>この疑いのある候補だけを表示</translation>
    </message>
    <message>
        <source>Any reviewer</source>
        <translation>すべての確認者</translation>
    </message>
    <message>
        <source>Any proposal</source>
        <translation>すべての候補</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>&amp;Project name</source>
        <translation>プロジェクト名(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>保存先(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Voters a question needs</source>
        <translation>1問あたりの投票者数(&amp;V)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Where to keep the project</source>
        <translation>プロジェクトの保存先</translation>
    </message>
    <message>
        <source>For a &amp;team that votes at the same time</source>
        <translation>チームで同時に投票する(&amp;T)</translation>
    </message>
    <message>
        <source>Photos lie in the project’s folder, on a share; everything else in an empty PostgreSQL database that belongs to your login.</source>
        <translation>写真は共有上のプロジェクトフォルダーに、それ以外はあなたのログイン名が所有する空のPostgreSQLデータベースに置かれます。</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>データベース(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>ログイン名(&amp;L)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PageStack</name>
    <message>
        <source>No project is open</source>
        <translation>プロジェクトが開かれていません</translation>
    </message>
    <message>
        <source>Open a project’s folder, or make a new project on the Home page.</source>
        <translation>プロジェクトのフォルダーを開くか、ホームで新しいプロジェクトを作成してください。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PhotoBrowser</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>縮小画像の大きさ</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PhotoTileModel</name>
    <message>
        <source>A double of %1</source>
        <translation>%1の重複</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PhotoView</name>
    <message>
        <source>Photo with the face’s rectangle</source>
        <translation>顔の枠を付けた写真</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Proposed rectangle</source>
        <translation>候補の枠</translation>
    </message>
    <message>
        <source>Rectangle, not decided yet</source>
        <translation>未決定の枠</translation>
    </message>
    <message>
        <source>Accepted rectangle</source>
        <translation>採用された枠</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>No rectangle yet</source>
        <translation>枠がまだありません</translation>
    </message>
    <message>
        <source>%1: left %2, top %3, width %4, height %5</source>
        <translation>%1：左%2、上%3、幅%4、高さ%5</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PlotsCard</name>
    <message>
        <source>Centred, not scaled. Each component’s sign is such that its largest loading is positive.</source>
        <translation>中心化あり、尺度化なし。各主成分の符号は、最大の負荷量が正になるように定めています。</translation>
    </message>
    <message>
        <source>Clusters against labels: adjusted Rand index %1, purity %2. %3</source>
        <translation>クラスターとラベルの比較：調整ランド指数：%1、純度：%2。%3</translation>
    </message>
    <message>
        <source>Shares of the gain (for AROW: of the weights’ sizes) of a model of all volunteers, over the rows of the mean headshot that the features are read from.</source>
        <translation>すべてのボランティアで学習したモデルの利得の割合（AROWでは重みの大きさの割合）を、平均顔の、特徴量を読み取る行の上に示しています。</translation>
    </message>
    <message>
        <source>Run a method to see how well it tells the label. Results are kept with their settings, and found again.</source>
        <translation>方法を実行すると、ラベルをどれだけ判別できるかが分かります。結果は設定とともに保存され、次回も表示されます。</translation>
    </message>
    <message>
        <source>Average linkage</source>
        <translation>平均連結</translation>
    </message>
    <message>
        <source>Single linkage</source>
        <translation>単連結</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>完全連結</translation>
    </message>
    <message>
        <source>Ward linkage</source>
        <translation>ウォード法</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>負荷量</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>表2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>連結法</translation>
    </message>
    <message>
        <source>Number of clusters</source>
        <translation>クラスター数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>cluster %1: %2 male, %3 female</source>
        <translation>クラスター%1：男性%2、女性%3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clusters</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PortalProcess</name>
    <message>
        <source>The web page’s program ended unexpectedly. What volunteers have entered is kept for a day; start it again.</source>
        <translation>ウェブページのプログラムが予期せず終了しました。ボランティアの入力は1日保存されています。もう一度起動してください。</translation>
    </message>
    <message>
        <source>The web page’s program ended with code %1.</source>
        <translation>ウェブページのプログラムがコード%1で終了しました。</translation>
    </message>
    <message>
        <source>The program %1 could not be started; is Paulownia installed completely?</source>
        <translation>プログラム%1を起動できませんでした。Paulowniaが完全に入っているか確かめてください。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::PortalView</name>
    <message>
        <source>On</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>問題が起きて停止しました</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>受付を始める</translation>
    </message>
    <message>
        <source>The volunteers’ web page</source>
        <translation>ボランティア用ウェブページ</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>アクセスできる範囲</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>外部アドレス</translation>
    </message>
    <message>
        <source>Everybody in the network</source>
        <translation>ネットワーク上のだれでも</translation>
    </message>
    <message>
        <source>Any free one</source>
        <translation>空いているもの</translation>
    </message>
    <message>
        <source>Where volunteers find it</source>
        <translation>ボランティアに伝えるアドレス</translation>
    </message>
    <message>
        <source>The address as a QR code</source>
        <translation>アドレスのQRコード</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピューターだけ</translation>
    </message>
    <message>
        <source>A proxy on this computer, for everybody</source>
        <translation>このコンピューターのプロキシ経由で、だれでも</translation>
    </message>
    <message>
        <source>Such as https://study.example.org, where a proxy shows it</source>
        <translation>プロキシで公開するアドレス（例：https://study.example.org）</translation>
    </message>
    <message>
        <source>While it is on, volunteers give their consent there and send nine photos. It has a login of its own at the database, “portal”, and erases nothing: who wants to withdraw is asked to tell you the agreement number. It stops when Paulownia is closed.</source>
        <translation>受付中は、ボランティアがそこで同意し、写真を9枚送ります。データベースには専用のログイン「portal」があり、何も消去しません。撤回したい人には、同意番号を知らせるよう案内します。Paulowniaを閉じると止まります。</translation>
    </message>
    <message>
        <source>While it is on, volunteers give their consent there, send nine photos and can withdraw with their agreement number. It may do nothing else in the project, and stops when Paulownia is closed.</source>
        <translation>受付中は、ボランティアがそこで同意し、写真を9枚送り、同意番号で撤回できます。プロジェクトに対してそれ以外のことはできず、Paulowniaを閉じると止まります。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ProblemsView</name>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Filter by file or problem</source>
        <translation>ファイルまたは問題で絞り込む</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>問題の絞り込み</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>No problem is listed</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>What an import cannot use is listed here, with the reason.</source>
        <translation>取り込みで使えなかったものが、理由とともにここに並びます。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ProgressCard</name>
    <message>
        <source>Being voted on, round %1</source>
        <translation>投票受付中（第%1回）</translation>
    </message>
    <message>
        <source>Votes cast</source>
        <translation>投票数</translation>
    </message>
    <message>
        <source>%1 of %2 votes cast</source>
        <translation>%2票中%1票</translation>
    </message>
    <message>
        <source>%1 of %2 voters have begun, %3 have answered everything.</source>
        <translation>投票者%2人のうち%1人が回答を始め、%3人がすべてに答えました。</translation>
    </message>
    <message numerus="yes">
        <source>This round is about %n subject(s) alone.</source>
        <translation>
            <numerusform>今回は%n件だけについての投票です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts and labels stay hidden, from everybody, until the question is closed: nobody who votes is to know how the others do.</source>
        <translation>質問を締め切るまで、票数とラベルはだれにも見えません。投票する人がほかの人の答えを知らないようにするためです。</translation>
    </message>
    <message>
        <source>Close the question…</source>
        <translation>質問を締め切る…</translation>
    </message>
    <message>
        <source>Look before it is closed…</source>
        <translation>締め切る前に見る…</translation>
    </message>
    <message numerus="yes">
        <source>%n of what is asked about wait(s) for review, and cannot be voted on before.</source>
        <translation>
            <numerusform>たずねる対象のうち%n件は確認待ちで、それまで投票できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ProjectOpener</name>
    <message>
        <source>Open a project folder</source>
        <translation>プロジェクトのフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::QuestionActs</name>
    <message>
        <source>Close the question “%1”?</source>
        <translation>質問「%1」を締め切りますか？</translation>
    </message>
    <message>
        <source>No answer is taken or changed from then on, and the counts are shown. Opening it again is recorded.</source>
        <translation>締め切ると、回答の追加も変更もできなくなり、票数が表示されます。再開は記録されます。</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>質問を締め切る</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1を締め切りました</translation>
    </message>
    <message>
        <source>Open the question again</source>
        <translation>質問を再開する</translation>
    </message>
    <message>
        <source>Why is it opened again? The reason is recorded.</source>
        <translation>再開する理由は何ですか？理由は記録されます。</translation>
    </message>
    <message>
        <source>%1 is open again</source>
        <translation>%1を再開しました</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>もう一度投票する</translation>
    </message>
    <message>
        <source>Why is it voted on again? The reason is recorded.</source>
        <translation>もう一度投票する理由は何ですか？理由は記録されます。</translation>
    </message>
    <message>
        <source>Ties and too few votes</source>
        <translation>同数と票不足</translation>
    </message>
    <message>
        <source>Voters see what waits for another vote</source>
        <translation>投票者に、もう一度の投票を待つものが表示されます</translation>
    </message>
    <message>
        <source>Decide %1: %2</source>
        <translation>%1を「%2」に決める</translation>
    </message>
    <message>
        <source>Why? The reason is recorded with your name, and the release says that a person decided.</source>
        <translation>理由は何ですか？理由はお名前とともに記録され、公開データにも人が決めたことが示されます。</translation>
    </message>
    <message>
        <source>%1 is decided</source>
        <translation>%1を決めました</translation>
    </message>
    <message>
        <source>Look before the question is closed?</source>
        <translation>締め切る前に見ますか？</translation>
    </message>
    <message>
        <source>Voters may still answer and change their minds. That you looked, and when, is recorded for good.</source>
        <translation>投票者はまだ回答や変更ができます。いつ見たかは、ずっと記録に残ります。</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今見る</translation>
    </message>
    <message>
        <source>Your look is recorded</source>
        <translation>見たことを記録しました</translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s) of the panel have not answered everything.</source>
        <translation>
            <numerusform>投票者のうち%n人は、まだすべてには答えていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::QuestionForm</name>
    <message>
        <source>This share comes a second time, unannounced: how steady is a voter? The second answer is never counted.</source>
        <translation>この割合の対象が、予告なく2度出ます。投票者の答えがどれだけ安定しているかを測るためで、2度目の答えは数えません。</translation>
    </message>
    <message>
        <source>one word, as in files: beard</source>
        <translation>英数字の1語（ファイルでの名前）：beard</translation>
    </message>
    <message>
        <source>shown in English without it</source>
        <translation>ないときは英語で表示</translation>
    </message>
    <message>
        <source>Choice, one word</source>
        <translation>選択肢（1語）</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Each volunteer, all photos in view</source>
        <translation>ボランティアごと（写真をすべて表示）</translation>
    </message>
    <message>
        <source>Each photo</source>
        <translation>写真ごと</translation>
    </message>
    <message>
        <source>as the project: %1</source>
        <translation>プロジェクトと同じ：%1</translation>
    </message>
    <message>
        <source> % of the subjects</source>
        <translation> %（対象のうち）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Exact words, English</source>
        <translation>正確な文面（英語）(&amp;E)</translation>
    </message>
    <message>
        <source>Exact words, &amp;Japanese</source>
        <translation>正確な文面（日本語）(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Choices, by digit</source>
        <translation>選択肢（数字キー順）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Asked about</source>
        <translation>たずねる対象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Voters it needs</source>
        <translation>必要な投票者数(&amp;V)</translation>
    </message>
    <message>
        <source>Hidden &amp;repeats</source>
        <translation>予告のない繰り返し(&amp;R)</translation>
    </message>
    <message>
        <source>What is released needs the project’s whole panel</source>
        <translation>公開するものには、プロジェクトの投票者全員が必要です</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::QuestionsDialog</name>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>New question…</source>
        <translation>新しい質問…</translation>
    </message>
    <message>
        <source>A new question</source>
        <translation>新しい質問</translation>
    </message>
    <message>
        <source>Ask this question</source>
        <translation>この質問をたずねる</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1（第%2版）</translation>
    </message>
    <message>
        <source>Ask it this way: version %1</source>
        <translation>この内容でたずねる（第%1版）</translation>
    </message>
    <message>
        <source>Version %1 was: %2 (%3)</source>
        <translation>第%1版：%2（%3）</translation>
    </message>
    <message>
        <source>%1, version %2, is asked</source>
        <translation>%1の第%2版をたずねます</translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s) have answered it: what was asked stays as it is. To ask otherwise, add a question of another name.</source>
        <translation>
            <numerusform>%n人がすでに答えているため、たずねた内容は変えられません。違う内容でたずねるには、別の名前の質問を追加してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReadingState</name>
    <message>
        <source>Reading the project…</source>
        <translation>プロジェクトを読み込んでいます…</translation>
    </message>
    <message>
        <source>Its photos are many. Other pages can be opened meanwhile.</source>
        <translation>写真が多いため時間がかかります。その間もほかのページを開けます。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReasonPanel</name>
    <message>
        <source>Reject: why? Press the digit, or Esc to go back</source>
        <translation>不採用の理由は？&#x3000;数字キーで選ぶか、Escで戻ります</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>digit, reason</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReceiptDialog</name>
    <message>
        <source>The receipt could not be written: %1</source>
        <translation>撤回証明書を書けませんでした：%1</translation>
    </message>
    <message>
        <source>Receipt of a withdrawal</source>
        <translation>撤回証明書</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>The submission is withdrawn</source>
        <translation>提出を撤回しました</translation>
    </message>
    <message>
        <source>Save or print the receipt for the volunteer now: the project keeps none of it.</source>
        <translation>ボランティアに渡す撤回証明書を今すぐ保存または印刷してください。プロジェクトには残りません。</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>撤回証明書を保存</translation>
    </message>
    <message>
        <source>Receipts (*.pdf *.txt *.json)</source>
        <translation>撤回証明書 (*.pdf *.txt *.json)</translation>
    </message>
    <message>
        <source>Not in the project’s folder</source>
        <translation>プロジェクトのフォルダーには保存できません</translation>
    </message>
    <message>
        <source>The receipt holds the agreement number, and nothing in the project may. Choose another folder.</source>
        <translation>撤回証明書には同意番号があり、プロジェクト内に残してはいけません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Prepare a successor release</source>
        <translation>公開データの後継の版を準備</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReleasePage</name>
    <message>
        <source>Verify a release</source>
        <translation>公開データを検証</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a release.</source>
        <translation>公開を妨げるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) still to be met before there can be a release.</source>
        <translation>
            <numerusform>公開までに満たすべき条件が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Building the release %1</source>
        <translation>公開データ%1を作成しています</translation>
    </message>
    <message>
        <source>The release is built</source>
        <translation>公開データができました</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>%1を検証しています</translation>
    </message>
    <message>
        <source>Release earlier</source>
        <translation>早めに公開する</translation>
    </message>
    <message>
        <source>Why may it be released before the days of withdrawal are over? The reason is recorded.</source>
        <translation>撤回期間が終わる前に公開してよい理由は何ですか？理由は記録されます。</translation>
    </message>
    <message>
        <source>Put releases into</source>
        <translation>公開データの置き場所</translation>
    </message>
    <message>
        <source>Before a release</source>
        <translation>公開の前に</translation>
    </message>
    <message>
        <source>There is nothing to release yet</source>
        <translation>公開できるものはまだありません</translation>
    </message>
    <message>
        <source>A release is built from accepted photos. Import submissions first, and decide about their photos on the Review page.</source>
        <translation>公開データは採用された写真から作ります。まず提出を取り込み、「確認」で写真を判定してください。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Comparing two releases</source>
        <translation>二つの公開データを比べています</translation>
    </message>
    <message>
        <source>Drawing a figure</source>
        <translation>図を描いています</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>The figure is written; its numbers are in %1</source>
        <translation>図を書き出しました。数値は%1にあります。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ResultsHeader</name>
    <message>
        <source>Close the question…</source>
        <translation>質問を締め切る…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>再開する…</translation>
    </message>
    <message>
        <source>Voters may answer and change their minds until it is closed</source>
        <translation>締め切るまで、投票者は回答や変更ができます</translation>
    </message>
    <message>
        <source>Closed: no answer is taken or changed</source>
        <translation>締め切り済み：回答の追加も変更もできません</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>質問の設定…</translation>
    </message>
    <message>
        <source>Import sheets…</source>
        <translation>投票用紙を取り込む…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ResultsPage</name>
    <message>
        <source>There are no results yet</source>
        <translation>結果はまだありません</translation>
    </message>
    <message>
        <source>Results appear when photos are in the project and votes on them: cast on the Vote page, or imported from voting sheets.</source>
        <translation>プロジェクトに写真があり、投票ページで投票されるか投票用紙が取り込まれると、結果が表示されます。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewInspector</name>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Angle, clockwise</source>
        <translation>角度（時計回り）</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>時計回り</translation>
    </message>
    <message>
        <source>For a second look</source>
        <translation>再確認する</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Proposal: %1 % likely to be right</source>
        <translation>候補：確信度%1%</translation>
    </message>
    <message>
        <source>Rejected by %1: %2</source>
        <translation>%1が不採用：%2</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>%1が採用</translation>
    </message>
    <message>
        <source>Rectangle by %1, not decided yet</source>
        <translation>%1が枠を付けた（未判定）</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>あなたの判定を待っています</translation>
    </message>
    <message>
        <source>Waits for a rectangle</source>
        <translation>枠を待っています</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewListModel</name>
    <message>
        <source>%1, photo %2: %3</source>
        <translation>%1、写真%2：%3</translation>
    </message>
    <message>
        <source>%1, for a second look</source>
        <translation>%1、再確認</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>候補あり</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の分</translation>
    </message>
    <message>
        <source>No face yet</source>
        <translation>枠なし</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewPage</name>
    <message>
        <source>A colleague was faster</source>
        <translation>ほかの人が先に処理しました</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>保存できていないものがあります</translation>
    </message>
    <message>
        <source>The last changes of the review could not be saved.</source>
        <translation>確認の最後の変更を保存できませんでした。</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
    <message>
        <source>Find the faces</source>
        <translation>顔を検出</translation>
    </message>
    <message>
        <source>There are no photos to review</source>
        <translation>確認する写真がありません</translation>
    </message>
    <message>
        <source>Import a folder of submissions on the Intake page.</source>
        <translation>受付ページで提出フォルダーを取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have not been searched for a face yet.</source>
        <translation>
            <numerusform>写真%n枚は、まだ顔を探していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Space accepts and goes on · R rejects · W draws · Z X C V turn · arrows move</source>
        <translation>Space 採用して次へ・R 不採用・W 描く・Z X C V 回す・矢印 動かす</translation>
    </message>
    <message>
        <source>1 to 9 rejects with that reason · Esc goes back</source>
        <translation>1～9 その理由で不採用・Esc 戻る</translation>
    </message>
    <message numerus="yes">
        <source>%n photos selected: Space accepts them, R rejects them</source>
        <translation>
            <numerusform>写真%n枚を選択中：Spaceで採用、Rで不採用</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Reject for another reason</source>
        <translation>その他の理由で不採用</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由は？</translation>
    </message>
    <message>
        <source>Finding the faces</source>
        <translation>顔を探しています</translation>
    </message>
    <message>
        <source>The photo as it came. B shows it as it is now.</source>
        <translation>提出時の写真です。Bで現在の写真を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos could not be read, so no face was looked for in them</source>
        <translation>
            <numerusform>写真%n枚は読めなかったため、顔を探していません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ReviewViewModel</name>
    <message>
        <source>No other photo waits for you</source>
        <translation>あなたの判定を待つ写真は、ほかにありません</translation>
    </message>
    <message>
        <source>Every photo is decided</source>
        <translation>すべての写真を判定しました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos accepted</source>
        <translation>
            <numerusform>写真%n枚を採用しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Press R first, then the reason’s digit</source>
        <translation>先にRを押し、それから理由の数字を押してください</translation>
    </message>
    <message numerus="yes">
        <source>%n photos rejected</source>
        <translation>
            <numerusform>写真%n枚を不採用にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <translation>
            <numerusform>写真%n枚を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rectangle yet: find the faces first, or draw one (W)</source>
        <translation>まだ枠がありません。先に顔を検出するか、枠を描いてください（W）</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::RuleCard</name>
    <message>
        <source>Holds</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Verification of %1</source>
        <translation>%1の検証</translation>
    </message>
    <message>
        <source>Every rule holds.</source>
        <translation>すべての規則を満たしています。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken.</source>
        <translation>
            <numerusform>満たしていない規則が%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::RunBar</name>
    <message>
        <source>No results are kept for this release yet</source>
        <translation>この公開データの結果はまだ保存されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) kept for this release…</source>
        <translation>
            <numerusform>保存された結果（%n件）…</numerusform>
        </translation>
    </message>
    <message>
        <source>female or male</source>
        <translation>女性か男性か</translation>
    </message>
    <message>
        <source>smile or not</source>
        <translation>笑顔かどうか</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>判別するもの</translation>
    </message>
    <message>
        <source>How samples are divided into training and test</source>
        <translation>学習とテストへの分け方</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Results kept</source>
        <translation>保存された結果</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較する結果…</translation>
    </message>
    <message>
        <source>Compare the result shown with another</source>
        <translation>表示中の結果をほかの結果と比較する</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::RunsModel</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Tick runs to see their curves in one picture.</source>
        <translation>印を付けた実行の曲線が一つの図に並びます。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Folds done</source>
        <translation>完了分割</translation>
    </message>
    <message>
        <source>Test loss</source>
        <translation>テスト損失</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト正解率</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::RunsPanel</name>
    <message>
        <source>Runs</source>
        <translation>実行結果</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SelectionPanel</name>
    <message>
        <source>Nobody is selected</source>
        <translation>だれも選ばれていません</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) selected</source>
        <translation>
            <numerusform>ボランティア%n人を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a volunteer in a plot or in the table to see the face. Click to select, drag a box to select several; with Ctrl they are added.</source>
        <translation>図や表のボランティアを指すと顔が表示されます。クリックまたはドラッグで選択し、Ctrlキーを押しながら行うと選択に追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>Photo %1 of %n</source>
        <translation>
            <numerusform>写真%1/%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Smile: %1 of %2 votes</source>
        <translation>笑顔：%2票中%1票</translation>
    </message>
    <message>
        <source>Told rightly</source>
        <translation>正しく判別</translation>
    </message>
    <message numerus="yes">
        <source>Told wrongly %n time(s)</source>
        <translation>
            <numerusform>%n回、誤って判別</numerusform>
        </translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>Photos of those selected</source>
        <translation>選択中の人の写真</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SettingsDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Less &amp;movement: no moving bars, no blinking cursor</source>
        <translation>動きを減らす(&amp;M)：動くバーや点滅するカーソルを使わない</translation>
    </message>
    <message>
        <source>This computer’s settings and history lie in %1. A project’s own settings travel with it.</source>
        <translation>このコンピューターでの設定と履歴は、次のファイルにあります：%1。プロジェクト自体の設定は、プロジェクトと一緒に移ります。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SheetView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubjectCard</name>
    <message>
        <source>No subject is selected</source>
        <translation>対象が選ばれていません</translation>
    </message>
    <message>
        <source>Click a column of the chart or a row of the table to see its faces.</source>
        <translation>図の柱か表の行をクリックすると、顔が表示されます。</translation>
    </message>
    <message>
        <source>%1. It has no accepted photo to show.</source>
        <translation>%1。表示できる採用写真がありません。</translation>
    </message>
    <message>
        <source>Open on the Review page</source>
        <translation>確認ページで開く</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubjectView</name>
    <message numerus="yes">
        <source>%n photo(s) of one person</source>
        <translation>
            <numerusform>一人の写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>This photo cannot be shown</source>
        <translation>この写真は表示できません</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubjectsModel</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>ボランティア</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>%1 (decided)</source>
        <translation>%1（決定）</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubjectsPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>番号を探す</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>要決定</translation>
    </message>
    <message>
        <source>Which states to show</source>
        <translation>表示する状態</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubmissionTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>同意番号</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出日時</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>残り日数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::SubmissionsView</name>
    <message>
        <source>Submitted: %1</source>
        <translation>提出：%1</translation>
    </message>
    <message>
        <source>Born: %1</source>
        <translation>生まれ年：%1年</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>Days left to withdraw: %1</source>
        <translation>撤回できる残り日数：%1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全%1件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No submission is chosen</source>
        <translation>提出が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one in the table to see its photos.</source>
        <translation>表から一つ選ぶと、その写真が表示されます。</translation>
    </message>
    <message>
        <source>Record where these %1 consents are kept…</source>
        <translation>この%1件の同意書の保管場所を記録…</translation>
    </message>
    <message>
        <source>Record where the consent is kept…</source>
        <translation>同意書の保管場所を記録…</translation>
    </message>
    <message>
        <source>Filter by number, date, consent or state</source>
        <translation>番号、日付、同意、状態で絞り込む</translation>
    </message>
    <message>
        <source>Filter submissions</source>
        <translation>提出の絞り込み</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Photos of the submission</source>
        <translation>この提出の写真</translation>
    </message>
    <message>
        <source>Consent form: %1</source>
        <translation>同意書の版：%1</translation>
    </message>
    <message>
        <source>The days of withdrawal are over</source>
        <translation>撤回期間は終わりました</translation>
    </message>
    <message>
        <source>What was agreed to…</source>
        <translation>同意した内容…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>All submissions</source>
        <translation>すべての提出</translation>
    </message>
    <message>
        <source>Consent not on record</source>
        <translation>同意の記録なし</translation>
    </message>
    <message>
        <source>May still be withdrawn</source>
        <translation>まだ撤回できる</translation>
    </message>
    <message>
        <source>Days of withdrawal over</source>
        <translation>撤回期間終了</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Which submissions</source>
        <translation>表示する提出</translation>
    </message>
    <message>
        <source>Figures may show a headshot: %1</source>
        <translation>図への顔写真の掲載：可（%1）</translation>
    </message>
    <message>
        <source>Figures may not show a headshot</source>
        <translation>図への顔写真の掲載：不可</translation>
    </message>
    <message>
        <source>Show in figures…</source>
        <translation>図への掲載…</translation>
    </message>
    <message>
        <source>Whether a headshot of this volunteer may be printed in a figure</source>
        <translation>このボランティアの顔写真を図に印刷してよいか</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::Table2View</name>
    <message>
        <source>%1, F %2</source>
        <translation>%1、F %2</translation>
    </message>
    <message>
        <source>our own AROW with Jubatus’ rules, shuffled each epoch from a seed</source>
        <translation>Jubatusの規則による独自のAROW（エポックごとにシードから並べ替え）</translation>
    </message>
    <message>
        <source>our own trees with scikit-learn’s rules, other random numbers</source>
        <translation>scikit-learnの規則による独自の木（乱数は異なる）</translation>
    </message>
    <message>
        <source>our own leaf-wise boosting with LightGBM’s defaults, which the paper used</source>
        <translation>論文が使ったLightGBMの既定値による、独自の葉優先ブースティング</translation>
    </message>
    <message>
        <source>our own trees; distorted pixels rounded to whole levels</source>
        <translation>独自の木。変形した画素は整数の階調に丸める。</translation>
    </message>
    <message>
        <source>a run of paulownia-trainer</source>
        <translation>paulownia-trainerの実行</translation>
    </message>
    <message>
        <source>a run of paulownia-trainer; persons are on both sides, as in the paper</source>
        <translation>paulownia-trainerの実行。論文と同じく、同じ人が両方に入る。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証法</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本データ</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Accuracy and F-score. The network’s rows are the trainer’s.</source>
        <translation>正解率とF値。ネットワークの行は学習プログラムのものです。</translation>
    </message>
    <message>
        <source>The pixel forest too (about an hour)</source>
        <translation>画素のフォレストも（約1時間）</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>表2</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::TeamLoginDialog</name>
    <message>
        <source>The password is asked each time and stored nowhere. Left empty, it is looked for in ~/.pgpass and PGPASSWORD.</source>
        <translation>パスワードは毎回たずね、どこにも保存しません。空欄のままなら ~/.pgpass と PGPASSWORD を参照します。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>&amp;Login name</source>
        <translation>ログイン名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Log in to “%1”</source>
        <translation>「%1」へのログイン</translation>
    </message>
    <message>
        <source>The team’s database: %1</source>
        <translation>チームのデータベース：%1</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::ThumbnailDelegate</name>
    <message>
        <source>This photo cannot be shown</source>
        <translation>この写真は表示できません</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::TourBubble</name>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>ツアー %1/%2</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>スキップ（Esc）</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーをスキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::TrainForm</name>
    <message>
        <source>Not yet: %1</source>
        <translation>まだ始められません：%1</translation>
    </message>
    <message>
        <source>The arrays that the network learns from.</source>
        <translation>ネットワークが学習する配列です。</translation>
    </message>
    <message>
        <source>there is no release; build one on the Release page, or open one.</source>
        <translation>公開データがありません。「公開」ページで作成するか、既存のものを開いてください。</translation>
    </message>
    <message>
        <source>A file of trained weights to start from, .safetensors or .pth; without, everything is trained from scratch.</source>
        <translation>出発点とする学習済みの重みのファイル（.safetensorsまたは .pth）。なければ、すべてを最初から学習します。</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>the compact network has nothing to hold still; it learns as a whole.</source>
        <translation>コンパクトなネットワークには固定する部分がなく、全体が学習します。</translation>
    </message>
    <message>
        <source>without weights there is nothing worth holding still; name a file, or train everything.</source>
        <translation>重みがなければ固定する意味がありません。ファイルを指定するか、すべてを学習させてください。</translation>
    </message>
    <message>
        <source>How photos are divided into those learned from and those asked about.</source>
        <translation>写真を学習用とテスト用に分ける方法です。</translation>
    </message>
    <message>
        <source>the paper’s pairs are of smiles; choose smile as what is told.</source>
        <translation>論文の組は笑顔のものです。判別するものに笑顔を選んでください。</translation>
    </message>
    <message>
        <source>one person would be learned from and asked about; take tenfold by volunteer.</source>
        <translation>同じ人が学習とテストの両方に入ってしまいます。「10分割（ボランティア単位）」を選んでください。</translation>
    </message>
    <message>
        <source>Some parts of the division only, such as 1-50 or 1,4,7-9; empty: all.</source>
        <translation>一部の分割だけを使う場合（例：1-50や1,4,7-9）。空欄ならすべて。</translation>
    </message>
    <message>
        <source>write folds such as 3, 1-50 or 1,4,7-9.</source>
        <translation>3、1-50、1,4,7-9のように書いてください。</translation>
    </message>
    <message>
        <source>Inception V3, the paper’s</source>
        <translation>Inception V3（論文のもの）</translation>
    </message>
    <message>
        <source>Compact, for a laptop</source>
        <translation>コンパクト（ノートパソコン向け）</translation>
    </message>
    <message>
        <source>female or male</source>
        <translation>女性か男性か</translation>
    </message>
    <message>
        <source>smile or not</source>
        <translation>笑顔かどうか</translation>
    </message>
    <message>
        <source>Grey levels from 0 to 1, the paper’s</source>
        <translation>0から1の濃度（論文のもの）</translation>
    </message>
    <message>
        <source>ImageNet’s mean and deviation</source>
        <translation>ImageNetの平均と偏差</translation>
    </message>
    <message>
        <source>From −1 to 1, torchvision’s</source>
        <translation>−1から1（torchvisionのもの）</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All but the trunk’s convolutions, the paper’s</source>
        <translation>幹の畳み込み以外のすべて（論文のもの）</translation>
    </message>
    <message>
        <source>The top alone, much quicker</source>
        <translation>最上部だけ（ずっと速い）</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公開データ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>判別するもの</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>分割方法</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習範囲</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>小分け</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>複製数</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>忍耐</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Inception V3 needs many hours on a processor; the compact network needs minutes.</source>
        <translation>Inception V3はプロセッサーだけでは何時間もかかります。コンパクトなら数分です。</translation>
    </message>
    <message>
        <source>What the network answers about a headshot.</source>
        <translation>ネットワークが顔写真について答えることです。</translation>
    </message>
    <message>
        <source>How grey levels are given to the network; weights from elsewhere say what they expect.</source>
        <translation>濃度をネットワークに渡す形。ほかから得た重みには、想定する形が書かれています。</translation>
    </message>
    <message>
        <source>How often the network goes through the training photos.</source>
        <translation>学習用の写真を何巡するか。</translation>
    </message>
    <message>
        <source>How many photos it learns from at a time; Inception V3 takes 7 GB for 64.</source>
        <translation>一度に学習する写真の数。Inception V3は64枚で7 GBを使います。</translation>
    </message>
    <message>
        <source>How far a step goes; the paper’s is 0.001.</source>
        <translation>1歩の大きさ。論文は0.001です。</translation>
    </message>
    <message>
        <source>Distorted copies of each training photo; 0: the photos as they are.</source>
        <translation>学習用の写真1枚ごとに変形した複製の数。0なら写真そのまま。</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers.</source>
        <translation>同じシードなら同じ数値になります。</translation>
    </message>
    <message>
        <source>Processor cores to use; 0: all.</source>
        <translation>使うプロセッサーのコア数。0ならすべて。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file of weights</source>
        <translation>重みのファイルを選ぶ</translation>
    </message>
    <message>
        <source>the benchmark divides within each gender; choose female or male as what is told.</source>
        <translation>ベンチマークは男女それぞれの中で分けます。判別するものに「女性か男性か」を選んでください。</translation>
    </message>
    <message>
        <source>Which layers learn; the paper keeps the trunk’s convolutions fixed.</source>
        <translation>どの層が学習するか。論文では幹の畳み込みを固定します。</translation>
    </message>
    <message>
        <source>Automatic: the paper’s with weights, everything without</source>
        <translation>自動：重みがあれば論文どおり、なければすべて</translation>
    </message>
    <message>
        <source>Photos taken at once, to save memory; 0: the whole batch. Batch normalisation then sees only that part.</source>
        <translation>メモリーを節約するため一度に扱う写真の数。0ならバッチ全体。バッチ正規化はその小分けだけを見ます。</translation>
    </message>
    <message>
        <source>Ends a fold when its training loss has not fallen for this many epochs; 0: never.</source>
        <translation>学習の損失がこの回数のエポックだけ下がらなければ、その分割を終えます。0なら終えません。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::TrainingPage</name>
    <message>
        <source>The training did not begin: %1</source>
        <translation>学習を始められませんでした：%1</translation>
    </message>
    <message>
        <source>Train on a release</source>
        <translation>公開データで学習する</translation>
    </message>
    <message>
        <source>A network is being trained</source>
        <translation>ネットワークを学習中です</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>Stop and leave</source>
        <translation>止めて閉じる</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>実行結果%1を削除しますか？</translation>
    </message>
    <message>
        <source>Its settings, curves, answers and networks go. This cannot be undone.</source>
        <translation>設定、曲線、回答、ネットワークが消えます。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>実行結果を削除</translation>
    </message>
    <message>
        <source>Export the learning curves</source>
        <translation>学習曲線を書き出す</translation>
    </message>
    <message>
        <source>The curves are written; their numbers are in %1</source>
        <translation>曲線を書き出しました。数値は%1にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n fold(s) done</source>
        <translation>
            <numerusform>%n分割中%1分割が終了</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing: %1 of %2 images</source>
        <translation>準備中：%2枚のうち%1枚</translation>
    </message>
    <message>
        <source>Running; %1.</source>
        <translation>実行中。%1。</translation>
    </message>
    <message>
        <source>Running: fold %1, epoch %2 of %3, batch %4 of %5; %6. %7</source>
        <translation>実行中：分割%1、エポック%2/%3、バッチ%4/%5。%6。%7</translation>
    </message>
    <message>
        <source>Paused; %1. It keeps its memory, and goes on where it was.</source>
        <translation>一時停止中。%1。メモリーは保持され、続きから再開します。</translation>
    </message>
    <message>
        <source>Stopped; %1. The best epoch is kept.</source>
        <translation>停止しました。%1。最良のエポックは残っています。</translation>
    </message>
    <message>
        <source>Ended before its time; %1.</source>
        <translation>途中で終わりました。%1。</translation>
    </message>
    <message>
        <source>Done; %1.</source>
        <translation>完了。%1。</translation>
    </message>
    <message>
        <source>Accuracy is told when a fold is done.</source>
        <translation>正解率は1つの分割が終わると表示されます。</translation>
    </message>
    <message>
        <source>By image: %1 (%2 of %3), 95 % with volunteers redrawn: %4 to %5; F-score %6</source>
        <translation>画像ごと：%1（%3枚中%2枚）、95%区間（ボランティアの再抽出）：%4～%5、F値%6</translation>
    </message>
    <message>
        <source>By volunteer: %1 of %2, 95 % by Wilson: %3 to %4</source>
        <translation>ボランティアごと：%2人中%1人、95%区間（Wilson）：%3～%4</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>The trainer ended without a word: it was ended from outside, or memory ran out. Resume goes on from the last whole epoch; parts of a batch save memory.</source>
        <translation>トレーナーが何も言わずに終わりました。外から終了させられたか、メモリーが足りなくなりました。「再開」で最後に終えたエポックから続きます。小分けにするとメモリーを節約できます。</translation>
    </message>
    <message>
        <source>The trainer said: %1</source>
        <translation>トレーナーの言葉：%1</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>New run: off, for the trainer is not installed</source>
        <translation>新しい実行：トレーナーがインストールされていないため使えません</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行結果</translation>
    </message>
    <message>
        <source>How much of the run is done</source>
        <translation>実行の進み具合</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を始める</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>It can go on after you leave; you find it here again, with its curves. If you stop it, epochs that were finished are kept, and it can be resumed after the last of them.</source>
        <translation>閉じたあとも学習を続けられます。次に開いたとき、このページに曲線とともに表示されます。止めた場合も、終わったエポックは残り、その続きから再開できます。</translation>
    </message>
    <message>
        <source>Stopped; %1. No epoch was finished.</source>
        <translation>停止しました。%1。終わったエポックはありません。</translation>
    </message>
    <message>
        <source>Weights to start from</source>
        <translation>出発点とする重み</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>重み (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>No network has been trained here yet</source>
        <translation>ここではまだネットワークを学習していません</translation>
    </message>
    <message>
        <source>Choose the settings, then start.</source>
        <translation>設定を選んで始めてください。</translation>
    </message>
    <message>
        <source>%1 has not answered about the same photos; its answers cannot be compared.</source>
        <translation>%1は同じ写真に答えていないため、答えを比べられません。</translation>
    </message>
    <message>
        <source>Build a release first; a network learns from its arrays.</source>
        <translation>まず公開データを作成してください。ネットワークはその配列から学習します。</translation>
    </message>
    <message numerus="yes">
        <source>Told wrongly: volunteer(s) %1</source>
        <translation>
            <numerusform>誤って判別：ボランティア%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::TrainingViewModel</name>
    <message>
        <source>The trainer ended without a word.</source>
        <translation>トレーナーが何も言わずに終わりました。</translation>
    </message>
    <message>
        <source>The program %1 is not there; install Paulownia’s trainer</source>
        <translation>プログラム %1 がありません。Paulownia のトレーナーをインストールしてください。</translation>
    </message>
    <message>
        <source>The run’s folder cannot be made</source>
        <translation>実行結果のフォルダーを作成できません</translation>
    </message>
    <message>
        <source>The trainer could not be started</source>
        <translation>トレーナーを起動できませんでした</translation>
    </message>
    <message>
        <source>This run does not say what it was asked for; go on with it by ‘paulownia-trainer train … --resume’</source>
        <translation>この実行結果には何を指定されたかが残っていません。「paulownia-trainer train … --resume」で続けてください。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::UnresolvedCard</name>
    <message>
        <source>Every subject has a label.</source>
        <translation>すべての対象にラベルがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n with too few votes: at least %1 are needed.</source>
        <translation>
            <numerusform>票不足が%n件あります。少なくとも%1票必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To settle: %n</source>
        <translation>
            <numerusform>要決定：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>決めるものはありません</translation>
    </message>
    <message>
        <source>Decide: %1…</source>
        <translation>決める：%1…</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) decided by a person.</source>
        <translation>
            <numerusform>人が決めたラベルが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote again on these…</source>
        <translation>これらをもう一度投票…</translation>
    </message>
    <message>
        <source>The question is open: voters can change their answers until it is closed</source>
        <translation>質問は受付中です。締め切るまで、投票者は回答を変えられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s): another vote settles each, by a voter who abstained or who votes anew.</source>
        <translation>
            <numerusform>同数が%n件：棄権した人か投票し直す人のもう1票で決まります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VolunteersModel</name>
    <message>
        <source>How many of the volunteer’s photos the method shown under Results told wrongly</source>
        <translation>「結果」に表示中の方法が、このボランティアの写真を誤って判別した枚数</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VoteHeader</name>
    <message>
        <source>%1 votes</source>
        <translation>%1の投票</translation>
    </message>
    <message>
        <source>Judge this photo alone, by how it looks to you.</source>
        <translation>この写真だけを見て、見た目で判断してください。</translation>
    </message>
    <message>
        <source>All photos show the same person. Judge by how the person looks to you.</source>
        <translation>写真はすべて同じ人です。その人の見た目で判断してください。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>%1 of %2 · all answered, thank you</source>
        <translation>%1/%2・すべて回答済みです。ありがとうございました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 · %n to go</source>
        <translation>
            <numerusform>%1/%2・残り%n</numerusform>
        </translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>1件ずつ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>一覧</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VotePage</name>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation>投票するものはまだありません</translation>
    </message>
    <message>
        <source>Votes are about accepted photos. They appear here as soon as the first one is accepted on the Review page.</source>
        <translation>投票の対象は採用された写真です。「確認」で最初の1枚が採用されると、ここに表示されます。</translation>
    </message>
    <message>
        <source>There is nothing for you to vote on</source>
        <translation>投票するものはありません</translation>
    </message>
    <message>
        <source>Voting is not possible now</source>
        <translation>今は投票できません</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VoteStripChart</name>
    <message>
        <source>Votes: %1</source>
        <translation>票数：%1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::VotersCard</name>
    <message>
        <source>Voters</source>
        <translation>投票者</translation>
    </message>
    <message>
        <source>Voter</source>
        <translation>投票者</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>What Krippendorff’s alpha would gain without this voter</source>
        <translation>この投票者を除いたときのKrippendorffのαの増分</translation>
    </message>
    <message>
        <source>Median time from one vote to the next</source>
        <translation>1票から次の1票までの時間（中央値）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>With the votes of all others on the same subjects</source>
        <translation>同じ対象についての、ほかの全員の票との一致</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>安定</translation>
    </message>
    <message>
        <source>The same answer to how many of the subjects that came twice</source>
        <translation>2度出た対象のうち、同じ答えだった数</translation>
    </message>
    <message>
        <source>%1 of %2 seats of the panel are taken.</source>
        <translation>投票者の席%2のうち%1が埋まっています。</translation>
    </message>
    <message>
        <source>%1 How each voter votes is shown to the principal investigator.</source>
        <translation>%1 投票者ごとの結果は研究代表者だけに表示されます。</translation>
    </message>
    <message>
        <source>Show names instead of code names</source>
        <translation>コード名の代わりに名前を表示</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::WelcomeView</name>
    <message>
        <source>Welcome to Paulownia</source>
        <translation>Paulowniaへようこそ</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めての方へ</translation>
    </message>
    <message>
        <source>A project keeps volunteers’ photos, consents, reviews and votes in one folder. Make a new one and import submissions into it, or open an existing one.</source>
        <translation>プロジェクトは、ボランティアの写真、同意、確認、投票を1つのフォルダーにまとめます。新しく作って提出を取り込むか、既存のプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>A demo project of drawn volunteers leads you through every step, from their photos to a release, in a few minutes.</source>
        <translation>描いたボランティアのデモプロジェクトで、写真から公開データまでのすべての手順を数分でたどれます。</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::WindowMenus</name>
    <message>
        <source>No projects yet</source>
        <translation>プロジェクトはまだありません</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近のプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::WithdrawalDialog</name>
    <message>
        <source>Withdraw %1</source>
        <translation>%1の撤回</translation>
    </message>
    <message>
        <source>Withdraw and erase</source>
        <translation>撤回して消去</translation>
    </message>
    <message>
        <source>This erases all that the project holds of the volunteer, for good. There is no way back.</source>
        <translation>このボランティアについてプロジェクトが持つものを、すべて完全に消去します。元には戻せません。</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>消去されるもの</translation>
    </message>
    <message>
        <source>The days of withdrawal were over on %1; the project’s setting allows it all the same.</source>
        <translation>撤回期間は%1に終わっていますが、このプロジェクトの設定では撤回できます。</translation>
    </message>
    <message>
        <source>The volunteer may withdraw until %1.</source>
        <translation>ボランティアは%1まで撤回できます。</translation>
    </message>
    <message>
        <source>Such as: the volunteer asked for it. Kept, so without the number.</source>
        <translation>例：本人の希望。記録に残るため、番号は書かないでください。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Type the agreement number</source>
        <translation>同意番号を入力</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::WrongFacesModel</name>
    <message>
        <source>Volunteer %1, photo %2, fold %3. Label: %4. Answer: %5, with a score of %6.</source>
        <translation>ボランティア%1、写真%2、分割%3。ラベル：%4。答え：%5（スコア%6）。</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>答え：%1</translation>
    </message>
</context>
<context>
    <name>paulownia::ui::WrongFacesPanel</name>
    <message>
        <source>This run does not say which release it learned from, so there are no faces to show.</source>
        <translation>この実行結果には学習に使った公開データの記録がないため、顔を表示できません。</translation>
    </message>
    <message>
        <source>Opening the run’s release</source>
        <translation>実行結果の公開データを開いています</translation>
    </message>
    <message>
        <source>The release %1 is gone, so there are no faces to show.</source>
        <translation>公開データ%1がなくなっているため、顔を表示できません。</translation>
    </message>
    <message>
        <source>The release %1 is no longer the one that this run learned from, so there are no faces to show.</source>
        <translation>公開データ%1はこの実行が学習したものと異なるため、顔を表示できません。</translation>
    </message>
    <message>
        <source>Opening the run’s release was stopped, so there are no faces to show.</source>
        <translation>公開データを開く処理が止められたため、顔を表示できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) told wrongly</source>
        <translation>
            <numerusform>%n枚の写真が誤って判定されました</numerusform>
        </translation>
    </message>
    <message>
        <source>A cross marks volunteers of whom most photos were told wrongly; they come first.</source>
        <translation>×印は、写真の過半数が誤って判定されたボランティアです。先頭に並びます。</translation>
    </message>
    <message>
        <source>Opening the run’s release…</source>
        <translation>実行結果の公開データを開いています…</translation>
    </message>
    <message>
        <source>Orange parts of a face speak for what the network answered, blue parts against it.</source>
        <translation>顔のオレンジの部分はネットワークの答えを支え、青い部分は反対に働きました。</translation>
    </message>
    <message>
        <source>Where the networks looked is not known yet. This command finds out: paulownia-trainer saliency %1 %2</source>
        <translation>ネットワークがどこを見たかはまだわかりません。次のコマンドで調べられます：paulownia-trainer saliency %1 %2</translation>
    </message>
    <message>
        <source>Show where the networks looked</source>
        <translation>ネットワークが見た場所を表示する</translation>
    </message>
    <message>
        <source>Photos told wrongly</source>
        <translation>誤って判定された写真</translation>
    </message>
</context>
<context>
    <name>portal</name>
    <message>
        <source>This is no certificate chain in PEM form that can be read</source>
        <translation>読み取れるPEM形式の証明書ではありません</translation>
    </message>
    <message>
        <source>This is no private key in PEM form that fits the certificate</source>
        <translation>この証明書に合う、PEM形式の秘密鍵ではありません</translation>
    </message>
    <message>
        <source>This address cannot be listened on; is another program using it?</source>
        <translation>このアドレスで待ち受けできません。ほかのプログラムが使っていませんか？</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1で待ち受けています</translation>
    </message>
    <message>
        <source>Consent form in use: version %1</source>
        <translation>使用中の同意書：第%1版</translation>
    </message>
    <message>
        <source>The consent form is no JSON: %1</source>
        <translation>同意書がJSONではありません：%1</translation>
    </message>
    <message>
        <source>The consent form lacks in ‘%1’: %2</source>
        <translation>同意書の「%1」に足りないもの：%2</translation>
    </message>
    <message>
        <source>A draft could not be written; is the disk full?</source>
        <translation>下書きを書けませんでした。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <source>A photo of a draft is gone or has changed</source>
        <translation>下書きの写真がなくなったか、変わっています</translation>
    </message>
    <message>
        <source>The folder for drafts could not be made</source>
        <translation>下書き用のフォルダーを作れませんでした</translation>
    </message>
    <message>
        <source>Nearly every agreement number has been given out; start another project</source>
        <translation>同意番号をほぼ使い切りました。別のプロジェクトを始めてください。</translation>
    </message>
    <message>
        <source>The submission is not complete</source>
        <translation>提出が完了していません</translation>
    </message>
    <message>
        <source>A photo of this submission was withdrawn before</source>
        <translation>この提出の写真は、以前に撤回されたものです</translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>There are accepted photos to release</source>
        <translation>公開する採用写真がある</translation>
    </message>
    <message>
        <source>Import submissions and accept photos in Review</source>
        <translation>提出を取り込み、「確認」で写真を採用してください</translation>
    </message>
    <message>
        <source>The consent of every volunteer is on record</source>
        <translation>すべてのボランティアの同意が記録にある</translation>
    </message>
    <message>
        <source>%1 (no year of birth)</source>
        <translation>%1（生まれ年なし）</translation>
    </message>
    <message numerus="yes">
        <source>Every volunteer is %n or older</source>
        <translation>
            <numerusform>すべてのボランティアが%n歳以上である</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject the volunteer’s photos in Review</source>
        <translation>そのボランティアの写真を「確認」で不採用にしてください</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message numerus="yes">
        <source>Every volunteer’s %n days of withdrawal are over</source>
        <translation>
            <numerusform>すべてのボランティアの撤回期間%n日が終わっている</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait, or record why the release may come earlier (‘--early REASON’)</source>
        <translation>待つか、早めに公開してよい理由を記録してください（「--early 理由」）</translation>
    </message>
    <message>
        <source>Decided to release earlier: %1</source>
        <translation>早めの公開を決定：%1</translation>
    </message>
    <message>
        <source>%1 (accepted without a rectangle)</source>
        <translation>%1（枠なしで採用）</translation>
    </message>
    <message>
        <source>Every photo is accepted or rejected</source>
        <translation>すべての写真が採用か不採用に判定されている</translation>
    </message>
    <message>
        <source>Decide in Review, or with ‘paulownia review accept’</source>
        <translation>「確認」ページか「paulownia review accept」で判定してください</translation>
    </message>
    <message>
        <source>No photo is there twice</source>
        <translation>同じ写真が2度入っていない</translation>
    </message>
    <message>
        <source>Resolve the doubles in Intake, or with ‘paulownia duplicates --resolve’</source>
        <translation>「受付」ページか「paulownia duplicates --resolve」で重複を整理してください</translation>
    </message>
    <message>
        <source>%1 (the same file as %2)</source>
        <translation>%1（%2と同じファイル）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>All %n voters of the panel have voted</source>
        <translation>
            <numerusform>投票者%n人全員が投票している</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 voters</source>
        <translation>%1：投票者%3人中%2人</translation>
    </message>
    <message>
        <source>No vote ended in a tie</source>
        <translation>同数で終わった投票がない</translation>
    </message>
    <message>
        <source>The original photo was changed since its import; restore it from a backup</source>
        <translation>原本の写真が取り込み後に変わっています。控えから復元してください。</translation>
    </message>
    <message>
        <source>It cannot be released yet; not so: %1</source>
        <translation>まだ公開できません。満たされていない条件：%1</translation>
    </message>
    <message>
        <source>There is something here already; choose a new folder</source>
        <translation>すでに何かがあります。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder to write into is not there; make it first</source>
        <translation>書き込み先のフォルダーがありません。先に作ってください。</translation>
    </message>
    <message>
        <source>The release cannot be written there</source>
        <translation>そこには公開データを書けません</translation>
    </message>
    <message>
        <source>The release cannot be written there; try again</source>
        <translation>そこには公開データを書けません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The release could not be put in its place</source>
        <translation>公開データを所定の場所に置けませんでした</translation>
    </message>
    <message>
        <source>Record in Intake or with ‘paulownia consent’ where it is kept, or reject the volunteer’s photos</source>
        <translation>保管場所を「受付」ページか「paulownia consent」で記録するか、そのボランティアの写真を不採用にしてください</translation>
    </message>
    <message>
        <source>%1 (may have been %2)</source>
        <translation>%1（%2歳だったかもしれない）</translation>
    </message>
    <message>
        <source>Vote again on them, or record a decision (‘paulownia votes decide’)</source>
        <translation>もう一度投票するか、決定を記録してください（「paulownia votes decide」）</translation>
    </message>
    <message>
        <source>This project never had a submission of that number; compare it with the receipt</source>
        <translation>このプロジェクトにその番号の提出があったことはありません。ボランティアの控えと見比べてください。</translation>
    </message>
    <message>
        <source>It is not signed by this project’s key: an older program, or another project, built it</source>
        <translation>このプロジェクトの鍵による署名がありません。古いプログラムか別のプロジェクトが作ったものです。</translation>
    </message>
    <message>
        <source>Its manifest was changed after it was signed</source>
        <translation>署名のあとでマニフェストが変更されています</translation>
    </message>
    <message>
        <source>It rests on act %1, which the record does not have: the project was put back to an older state</source>
        <translation>基づいている行為%1が記録にありません。プロジェクトが古い状態に戻されています。</translation>
    </message>
    <message>
        <source>It rests on act %1, which is another one in the record</source>
        <translation>基づいている行為%1が、記録では別のものです</translation>
    </message>
    <message>
        <source>It is signed by this project, and not on record: another release was built in its place, or the project was put back to an older state</source>
        <translation>このプロジェクトの署名がありますが、記録にありません。代わりに別の公開データが作られたか、プロジェクトが古い状態に戻されています。</translation>
    </message>
    <message>
        <source>This release does not say who agreed to being shown; name them (--show 3,17), if you know</source>
        <translation>この公開データには、掲載に同意した人が書かれていません。分かる場合は指定してください（--show 3,17）</translation>
    </message>
    <message>
        <source>Nobody in this release agreed to being shown</source>
        <translation>この公開データには、掲載に同意した人がいません</translation>
    </message>
    <message>
        <source>Volunteer %1 did not agree to being shown</source>
        <translation>ボランティア%1は掲載に同意していません</translation>
    </message>
    <message>
        <source>None of these volunteers is in the release</source>
        <translation>これらのボランティアは公開データに含まれていません</translation>
    </message>
    <message>
        <source>This release is not on record in the project; compare without --project</source>
        <translation>この公開データはプロジェクトの記録にありません。--project なしで比べてください。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>smile votes %1 of %2 → %3 of %4</source>
        <translation>笑顔の票 %1/%2 → %3/%4</translation>
    </message>
    <message>
        <source>cut anew</source>
        <translation>切り出し直し</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>両者は同じ内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are the same in both.</source>
        <translation>
            <numerusform>%n行は両方で同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>volunteer %1, photo %2: %3</source>
        <translation>ボランティア%1、写真%2：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No volunteer with an accepted photo agreed to being shown; record it in Intake, or with ‘paulownia consent PROJECT NUMBER --shown WHERE’</source>
        <translation>採用写真のあるボランティアのうち、掲載に同意した人がいません。「受付」ページか「paulownia consent PROJECT NUMBER --shown WHERE」で記録してください。</translation>
    </message>
    <message>
        <source>Vote, or bring in the missing voting sheets on Results or with ‘paulownia votes import’; where voters leave answers out, close the question first</source>
        <translation>投票するか、足りない投票用紙を「結果」ページまたは「paulownia votes import」で取り込んでください。回答を残している投票者がいる場合は、先に質問を締め切ってください。</translation>
    </message>
    <message numerus="yes">
        <source>volunteer %1, photo(s) %2</source>
        <translation>
            <numerusform>ボランティア%1、写真%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandible vectors’ float16 numbers %1 volunteers at most; there are %2</source>
        <translation>下顎ベクトルのfloat16で数えられるボランティアは%1人までですが、%2人います</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Marked for a second look, and released as accepted: %n photo(s)</source>
        <translation>
            <numerusform>再確認の印があり、採用のまま公開される写真：%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) decided by a person; the release says so</source>
        <translation>
            <numerusform>%n件のラベルは人が決めました。公開データにもそう記されます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n voting sheet(s) stored</source>
        <translation>
            <numerusform>投票用紙%n枚を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 new answers, %2 changed</source>
        <translation>：新しい回答%1件、変更%2件</translation>
    </message>
    <message>
        <source>Import voting sheets</source>
        <translation>投票用紙の取り込み</translation>
    </message>
    <message>
        <source>Voting sheets (*.tsv *.txt);;All files (*)</source>
        <translation>投票用紙 (*.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n voting sheet(s)</source>
        <translation>
            <numerusform>投票用紙%n枚を取り込んでいます</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv);;Tab-separated (*.tsv)</source>
        <translation>カンマ区切り (*.csv);;タブ区切り (*.tsv)</translation>
    </message>
    <message>
        <source>Table written to %1</source>
        <translation>表を%1に書き出しました</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>Chart written to %1</source>
        <translation>図を%1に書き出しました</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an answer and its votes</comment>
        <translation>%1%2票</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>A picture of the face needs a face rectangle</source>
        <translation>顔の画像には顔の枠が必要です</translation>
    </message>
    <message>
        <source>The picture of the face could not be made</source>
        <translation>顔の画像を作れませんでした</translation>
    </message>
    <message>
        <source>Stopped; the next run goes on from here</source>
        <translation>中止しました。次回はここから続きます。</translation>
    </message>
    <message>
        <source>draw face rectangle</source>
        <translation>顔の枠を描く</translation>
    </message>
    <message>
        <source>move face rectangle</source>
        <translation>顔の枠を動かす</translation>
    </message>
    <message>
        <source>resize face rectangle</source>
        <translation>顔の枠の大きさを変える</translation>
    </message>
    <message>
        <source>turn photo</source>
        <translation>写真を回す</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>メモを変える</translation>
    </message>
    <message>
        <source>mark for a second look</source>
        <translation>再確認の印を付ける</translation>
    </message>
    <message>
        <source>take the second look back</source>
        <translation>再確認の印を外す</translation>
    </message>
    <message>
        <source>There is no face rectangle yet; draw one, then accept</source>
        <translation>顔の枠がまだありません。描いてから採用してください。</translation>
    </message>
    <message>
        <source>accept photo</source>
        <translation>写真を採用</translation>
    </message>
    <message>
        <source>A rejection needs a reason</source>
        <translation>不採用には理由が必要です</translation>
    </message>
    <message>
        <source>reject photo</source>
        <translation>写真を不採用</translation>
    </message>
    <message>
        <source>reopen photo</source>
        <translation>判定を取り消す</translation>
    </message>
    <message numerus="yes">
        <source>accept %n photos</source>
        <translation>
            <numerusform>写真%n枚を採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reject %n photos</source>
        <translation>
            <numerusform>写真%n枚を不採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reopen %n photos</source>
        <translation>
            <numerusform>写真%n枚の判定を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A colleague changed %n photos in the meantime; their values were kept, look at them again</source>
        <translation>
            <numerusform>その間にほかの人が写真%n枚を変更しました。その値を残したので、見直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>候補あり</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Your last changes are not saved yet, so the project was not read anew</source>
        <translation>最後の変更がまだ保存されていないため、プロジェクトを読み直していません</translation>
    </message>
    <message>
        <source>The project has no photo ‘%1’</source>
        <translation>プロジェクトに写真「%1」はありません</translation>
    </message>
    <message>
        <source>The rectangle reaches out of the photo, which has %1 × %2 pixels</source>
        <translation>枠が写真（%1 × %2画素）からはみ出しています</translation>
    </message>
    <message>
        <source>The flag says that ‘%1’ is turned, but not how far, and the project knows no angle; run ‘paulownia propose’ first, or import the full form</source>
        <translation>フラグでは「%1」は回転していますが、角度が分からず、プロジェクトにもありません。先に「paulownia propose」を実行するか、完全な形式を取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>mark %n photos for a second look</source>
        <translation>
            <numerusform>写真%n枚に再確認の印を付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the second look at %n photos back</source>
        <translation>
            <numerusform>写真%n枚の再確認の印を外す</numerusform>
        </translation>
    </message>
    <message>
        <source>import positions</source>
        <translation>位置を取り込む</translation>
    </message>
    <message>
        <source>Many photos are being changed: wait until that is done, or cancel it</source>
        <translation>多数の写真を変更中です。終わるまで待つか、中止してください。</translation>
    </message>
    <message>
        <source>No face yet</source>
        <translation>枠なし</translation>
    </message>
</context>
<context>
    <name>simulation</name>
    <message>
        <source>Cannot draw that: 1 to 1,000,000 volunteers, 1 to 9 photos, up to 999 voters, 160 to 8000 pixels a side</source>
        <translation>それは描けません：ボランティア1～1,000,000人、写真1～9枚、投票者999人まで、一辺160～8000画素</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルを書けません：%1</translation>
    </message>
    <message>
        <source>There is something already; name a folder that does not exist yet</source>
        <translation>すでに何かがあります。まだないフォルダーの名前を指定してください。</translation>
    </message>
    <message>
        <source>The folder cannot be made; may you write there?</source>
        <translation>フォルダーを作れません。書き込む権限がありますか？</translation>
    </message>
    <message>
        <source>The finished folder cannot be moved to its place</source>
        <translation>できあがったフォルダーを所定の場所に移せません</translation>
    </message>
    <message>
        <source>The file cannot be written: %1; is there room on the disk?</source>
        <translation>ファイルを書けません：%1。ディスクに空きがありますか？</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>The folder cannot be made</source>
        <translation>フォルダーを作れません</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Act %1 is missing (the next one on record is %2)</source>
        <translation>行為%1がありません（記録にある次のものは%2）</translation>
    </message>
    <message>
        <source>Act %1 (%2) does not follow the act before it</source>
        <translation>行為%1（%2）が、その前の行為につながっていません</translation>
    </message>
    <message>
        <source>Act %1 (%2) was changed after it was recorded</source>
        <translation>行為%1（%2）は、記録のあとで変更されています</translation>
    </message>
    <message>
        <source>Another program holds the project; try again in a moment</source>
        <translation>ほかのプログラムがプロジェクトを使用中です。少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The project cannot be written; check its permissions</source>
        <translation>プロジェクトに書き込めません。アクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make space and try again</source>
        <translation>ディスクがいっぱいで、何も変更していません。空きを作ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The project’s database is damaged; restore it from a backup</source>
        <translation>プロジェクトのデータベースが壊れています。控えから復元してください。</translation>
    </message>
    <message>
        <source>The project’s database reported an error</source>
        <translation>プロジェクトのデータベースがエラーを報告しました</translation>
    </message>
    <message>
        <source>This project was written by a newer Paulownia; install that one to open it</source>
        <translation>このプロジェクトは新しいPaulowniaで書かれています。開くにはその版を入れてください。</translation>
    </message>
    <message>
        <source>The photo could not be stored; is the disk full?</source>
        <translation>写真を保存できませんでした。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <source>An original photo is missing from the project; restore it from a backup</source>
        <translation>プロジェクトに原本の写真がありません。控えから復元してください。</translation>
    </message>
    <message>
        <source>A left-over file could not be removed</source>
        <translation>残っていたファイルを消せませんでした</translation>
    </message>
    <message>
        <source>There is something in this folder already; choose a new one</source>
        <translation>このフォルダーにはすでに何かがあります。新しいものを選んでください。</translation>
    </message>
    <message>
        <source>The folder could not be made</source>
        <translation>フォルダーを作れませんでした</translation>
    </message>
    <message>
        <source>A panel has an odd number of voters, 1 to 99, so that a majority can decide</source>
        <translation>多数決ができるよう、投票者数は1～99の奇数にしてください</translation>
    </message>
    <message>
        <source>This is no project folder; make one with “New project” or ‘paulownia new’</source>
        <translation>プロジェクトのフォルダーではありません。「新しいプロジェクト」か「paulownia new」で作ってください。</translation>
    </message>
    <message>
        <source>A colleague changed this photo in the meantime; look at it again</source>
        <translation>その間にほかの人がこの写真を変更しました。見直してください。</translation>
    </message>
    <message>
        <source>Say where the consent is kept, such as “paper form, folder 3”</source>
        <translation>同意書の保管場所を書いてください（例：「紙のフォーム、フォルダー3」）</translation>
    </message>
    <message>
        <source>This project has no submission of that number</source>
        <translation>このプロジェクトにその番号の提出はありません</translation>
    </message>
    <message>
        <source>This project asks no question ‘%1’</source>
        <translation>このプロジェクトに質問「%1」はありません</translation>
    </message>
    <message>
        <source>the setting %1</source>
        <translation>設定%1</translation>
    </message>
    <message>
        <source>the submission %1</source>
        <translation>提出%1</translation>
    </message>
    <message>
        <source>the photo %1</source>
        <translation>写真%1</translation>
    </message>
    <message>
        <source>the review of %1</source>
        <translation>%1の確認</translation>
    </message>
    <message>
        <source>the vote of %1 on %2 (%3)</source>
        <translation>%2についての%1の投票（%3）</translation>
    </message>
    <message>
        <source>This was never recorded: it was put in from outside</source>
        <translation>記録されたことがありません。外部から入れられています。</translation>
    </message>
    <message>
        <source>This is not as it was last recorded: it was changed from outside</source>
        <translation>最後に記録されたものと異なります。外部から変更されています。</translation>
    </message>
    <message>
        <source>The original’s bytes have changed; restore it from a backup</source>
        <translation>原本の中身が変わっています。控えから復元してください。</translation>
    </message>
    <message>
        <source>A file of a withdrawn submission could not be erased</source>
        <translation>撤回された提出のファイルを消去できませんでした</translation>
    </message>
    <message>
        <source>The question ‘%1’ is closed: no answer is taken or changed until it is opened again</source>
        <translation>質問「%1」は締め切られています。再開するまで、回答の追加も変更もできません。</translation>
    </message>
    <message>
        <source>The question ‘%1’ is open again for some subjects only, and this is none of them</source>
        <translation>質問「%1」は一部の対象だけについて再開されていて、これは含まれません</translation>
    </message>
    <message>
        <source>version %1 of the consent form</source>
        <translation>同意書の第%1版</translation>
    </message>
    <message>
        <source>whether ‘%1’ is open</source>
        <translation>「%1」が受付中かどうか</translation>
    </message>
    <message>
        <source>the decision on %1 (%2)</source>
        <translation>%1についての決定（%2）</translation>
    </message>
    <message>
        <source>The seal of the record’s end is gone; the last act there is is %1</source>
        <translation>記録の末尾の封印がありません。残る最後の行為は%1です。</translation>
    </message>
    <message>
        <source>The seal of the record’s end was changed from outside; the last act there is is %1</source>
        <translation>記録の末尾の封印が外部から変更されています。残る最後の行為は%1です。</translation>
    </message>
    <message>
        <source>Act %1 is missing, and all after it: %2 acts were sealed</source>
        <translation>行為%1とそれ以後がすべてありません（封印された行為は%2件）</translation>
    </message>
    <message>
        <source>Acts up to %1 were computed anew: that act is not the one that was sealed</source>
        <translation>行為%1までが計算し直されています。その行為は封印されたものではありません。</translation>
    </message>
    <message>
        <source>Act %1 was put in from outside: it was never sealed</source>
        <translation>行為%1は外部から入れられたもので、封印されたことがありません</translation>
    </message>
    <message>
        <source>A file went away while it was backed up: its photo was withdrawn, or is missing; audit the project, and back up again</source>
        <translation>控えを取る間にファイルがなくなりました（写真が撤回されたか、見当たりません）。プロジェクトを監査してから、もう一度控えを取ってください。</translation>
    </message>
    <message>
        <source>A file could not be copied; is the disk full?</source>
        <translation>ファイルを写せませんでした。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <source>There is something of that name already; choose a new one</source>
        <translation>その名前のものがすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A backup belongs outside the project, best on another disk</source>
        <translation>控えはプロジェクトの外に、できれば別のディスクに置いてください</translation>
    </message>
    <message>
        <source>The folder to write into is not there; make it first</source>
        <translation>書き込み先のフォルダーがありません。先に作ってください。</translation>
    </message>
    <message>
        <source>Another program is writing a backup there</source>
        <translation>ほかのプログラムがそこに控えを書いています</translation>
    </message>
    <message>
        <source>The backup cannot be written there; may the folder be written, and is there space?</source>
        <translation>そこには控えを書けません。フォルダーに書き込めて、空きがありますか？</translation>
    </message>
    <message>
        <source>The backup could not be put in its place</source>
        <translation>控えを所定の場所に置けませんでした</translation>
    </message>
    <message>
        <source>This computer lacks Qt’s database driver %1 (Debian: libqt6sql6-psql)</source>
        <translation>このコンピューターにはQtのデータベースドライバー%1がありません（Debian：libqt6sql6-psql）</translation>
    </message>
    <message>
        <source>The database’s files on the server still hold remnants, which nobody can read through the project. Only the owner of the database can erase them: ask for ‘paulownia withdraw PROJECT --finish’</source>
        <translation>サーバー上のデータベースのファイルに、プロジェクトからは読めない痕跡がまだ残っています。消去できるのはデータベースの所有者だけです。「paulownia withdraw PROJECT --finish」を頼んでください。</translation>
    </message>
    <message>
        <source>The connection to the project’s database was lost; what was under way was not acknowledged. Try again</source>
        <translation>プロジェクトのデータベースとの接続が切れました。処理中のものは確定していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Your login may not do this; ask the one who runs the project</source>
        <translation>あなたのログインではこの操作はできません。プロジェクトの担当者に相談してください。</translation>
    </message>
    <message>
        <source>The server’s disk is full; nothing was changed</source>
        <translation>サーバーのディスクがいっぱいで、何も変更していません</translation>
    </message>
    <message>
        <source>The project’s database cannot be written; it is read-only</source>
        <translation>プロジェクトのデータベースは読み取り専用で、書き込めません</translation>
    </message>
    <message>
        <source>The project’s database did not let ‘%1’ in; check the network, the name (PAULOWNIA_USER), and the password (typed, or in ~/.pgpass or PGPASSWORD)</source>
        <translation>プロジェクトのデータベースが「%1」を受け付けませんでした。ネットワーク、名前（PAULOWNIA_USER）、パスワード（入力したもの、または ~/.pgpass か PGPASSWORD）を確かめてください。</translation>
    </message>
    <message>
        <source>There is a project in this database already; choose an empty one</source>
        <translation>このデータベースにはすでにプロジェクトがあります。空のものを選んでください。</translation>
    </message>
    <message>
        <source>the question ‘%1’</source>
        <translation>質問「%1」</translation>
    </message>
    <message>
        <source>the repeated vote of %1 on %2 (%3)</source>
        <translation>%2についての%1の繰り返しの投票（%3）</translation>
    </message>
    <message>
        <source>the release %1</source>
        <translation>公開データ%1</translation>
    </message>
    <message>
        <source>Act %1, on which it rests, is another one in the record</source>
        <translation>基づいている行為%1が、記録では別のものです</translation>
    </message>
    <message>
        <source>the backup %1</source>
        <translation>控え%1</translation>
    </message>
    <message>
        <source>%1 numbers were withdrawn, and %2 are kept from coming back</source>
        <translation>撤回された番号は%1件ですが、再取り込みを防いでいるのは%2件です</translation>
    </message>
    <message>
        <source>A voter’s login votes, and sees no figures of the project</source>
        <translation>投票者のログインは投票だけができ、プロジェクトの数値は見られません</translation>
    </message>
    <message>
        <source>A team’s database is named as postgresql://user@host/name</source>
        <translation>チームのデータベースは postgresql://user@host/name の形で指定します</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs in ~/.pgpass or in PGPASSWORD, not in a project</source>
        <translation>パスワードは書かないでください。プロジェクトではなく ~/.pgpass か PGPASSWORD に置きます。</translation>
    </message>
    <message>
        <source>The database’s name has small letters, digits and _ only, at most 40</source>
        <translation>データベース名は小文字、数字、_ だけで40字までです</translation>
    </message>
    <message>
        <source>A login’s name is one line of at most %1 bytes, and does not start with pg_</source>
        <translation>ログイン名は%1バイトまでの1行で、pg_ で始まらないものです</translation>
    </message>
    <message>
        <source>Your login has no part in this project; ask the one who runs it</source>
        <translation>あなたのログインはこのプロジェクトに参加していません。担当者に相談してください。</translation>
    </message>
    <message>
        <source>A voter votes in no other name; the attempt was recorded</source>
        <translation>投票者はほかの人の名前で投票できません。この試みは記録されました。</translation>
    </message>
    <message>
        <source>All seats of the panel for ‘%1’ are taken</source>
        <translation>「%1」の投票者の席はすべて埋まっています</translation>
    </message>
    <message>
        <source>‘%1’ is no answer to ‘%2’</source>
        <translation>「%1」は「%2」への回答ではありません</translation>
    </message>
    <message>
        <source>This is not voted on</source>
        <translation>これは投票の対象ではありません</translation>
    </message>
    <message>
        <source>A voter reads no votes but the own; the attempt was recorded</source>
        <translation>投票者は自分の投票しか読めません。この試みは記録されました。</translation>
    </message>
    <message>
        <source>The project’s database cannot be read or written; check the disk and its permissions</source>
        <translation>プロジェクトのデータベースを読み書きできません。ディスクとアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Home says where the project stands, and what waits for whom.</source>
        <translation>ホームでは、プロジェクトの現状と、だれの作業待ちかがわかります。</translation>
    </message>
    <message>
        <source>Try: read a card, and follow its link to the place where the work is done.</source>
        <translation>試してみましょう：カードを一つ読み、リンクをたどって作業の場所へ進みます。</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>What volunteers sent comes in here, with their consents; what was sent twice is found.</source>
        <translation>ボランティアから届いたものは、同意とともにここに入ります。二重に送られたものは自動で見つかります。</translation>
    </message>
    <message>
        <source>Try: open Doubles and resolve one. Later, drop the folder “more submissions”, which lies beside this project, on the window.</source>
        <translation>試してみましょう：「重複」を開いて一組整理します。あとで、このプロジェクトの隣にあるフォルダー「more submissions」をウィンドウにドラッグしてみてください。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Each photo gets a rectangle round the face, or is rejected with a reason.</source>
        <translation>写真ごとに顔を囲む枠を付けるか、理由を添えて不採用にします。</translation>
    </message>
    <message>
        <source>Try: click the photo, accept it with %1, reject the next with %2 and a digit; %3 takes it back.</source>
        <translation>試してみましょう：写真をクリックし、%1で採用します。次の写真は%2と数字で不採用にし、%3で元に戻します。</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Each voter answers alone, and sees no name and nobody else’s answer.</source>
        <translation>投票者は一人ずつ答えます。名前も、ほかの人の回答も見えません。</translation>
    </message>
    <message>
        <source>Try: answer with %1 or %2; %3 goes to the other question. One answer to each is enough for now.</source>
        <translation>試してみましょう：%1か%2で答え、%3で別の質問に移ります。今はそれぞれ一つ答えれば十分です。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>While a question is open only progress is shown, so that nobody is influenced.</source>
        <translation>質問の受付中は、ほかの人の答えに左右されないよう、進み具合だけが表示されます。</translation>
    </message>
    <message>
        <source>Try: close a question when you have voted on it. Majorities, ties and how far voters agree appear.</source>
        <translation>試してみましょう：投票を終えた質問を締め切ります。多数決、同数、投票者どうしの一致度が現れます。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Here stands what a release needs and, where something is missing, what to do about it.</source>
        <translation>公開データに必要なものが並びます。足りないものがあれば、どうすればよいかも示されます。</translation>
    </message>
    <message>
        <source>Try: follow what is missing. When nothing is, build a second release; the first stands in the history.</source>
        <translation>試してみましょう：足りないものをたどります。すべてそろったら二つ目の公開データを作ります。最初のものは履歴に残ります。</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>The release is looked at here: who resembles whom, and what tells faces apart.</source>
        <translation>ここでは公開データを調べます。だれとだれが似ているか、何が顔を分けるかがわかります。</translation>
    </message>
    <message>
        <source>Try: click a point. The same volunteer is marked in the other plots, with the faces beside them.</source>
        <translation>試してみましょう：点をクリックします。同じボランティアがほかの図でも示され、顔が隣に並びます。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Networks learn from a release here, and their curves grow while they do.</source>
        <translation>ネットワークがここで公開データから学習し、その間に曲線が伸びていきます。</translation>
    </message>
    <message>
        <source>Try: choose the compact network and start. Twelve volunteers show how it goes; they are too few to learn from.</source>
        <translation>試してみましょう：コンパクトなネットワークを選んで始めます。12人では流れを見るだけで、学習には足りません。</translation>
    </message>
</context>
<context>
    <name>voting</name>
    <message>
        <source>The table cannot be written: %1</source>
        <translation>表を書けません：%1</translation>
    </message>
    <message>
        <source>undefined: every vote is for the same choice, so that nothing is left to agree on beyond chance</source>
        <translation>定義できません：すべての票が同じ選択肢で、偶然を超える一致を測れません</translation>
    </message>
    <message>
        <source>undefined: no subject has two votes yet</source>
        <translation>定義できません：2票以上ある対象がまだありません</translation>
    </message>
    <message>
        <source>‘%1’ is no photo of a volunteer; one looks like a00b16f8_3</source>
        <translation>「%1」はボランティアの写真ではありません。例：a00b16f8_3</translation>
    </message>
    <message>
        <source>‘%1’ is no agreement number; one looks like a00b16f8</source>
        <translation>「%1」は同意番号ではありません。例：a00b16f8</translation>
    </message>
    <message>
        <source>This project knows no ‘%1’; import its submission first</source>
        <translation>このプロジェクトは「%1」を知りません。先にその提出を取り込んでください。</translation>
    </message>
    <message>
        <source>‘%1’ is no answer to ‘%2’; choose one of: %3</source>
        <translation>「%1」は「%2」への回答ではありません。次から選んでください：%3</translation>
    </message>
    <message>
        <source>Stopped; nothing of this sheet was stored</source>
        <translation>中止しました。この用紙からは何も保存していません。</translation>
    </message>
    <message>
        <source>The sheet holds no vote</source>
        <translation>用紙に票がありません</translation>
    </message>
    <message>
        <source>‘%1’ is no agreement number (a00b16f8) and no photo (a00b16f8_3)</source>
        <translation>「%1」は同意番号（a00b16f8）でも写真（a00b16f8_3）でもありません</translation>
    </message>
    <message>
        <source>%1 has not answered ‘%2’</source>
        <translation>%1は「%2」に答えていません</translation>
    </message>
    <message>
        <source>This kit asks no question ‘%1’</source>
        <translation>このキットに質問「%1」はありません</translation>
    </message>
    <message>
        <source>There is nothing for %1 to vote on: no open question has a seat left and an accepted photo</source>
        <translation>%1が投票するものはありません。席が空いていて採用写真のある受付中の質問がありません。</translation>
    </message>
    <message>
        <source>An answer is about nothing that this project asks</source>
        <translation>このプロジェクトがたずねていないものへの回答があります</translation>
    </message>
    <message>
        <source>These are answers to a kit that this project never made</source>
        <translation>このプロジェクトが作ったことのないキットへの回答です</translation>
    </message>
    <message>
        <source>A question’s name is one word of small letters, digits and hyphens: beard</source>
        <translation>質問の名前は、小文字・数字・ハイフンの1語です：beard</translation>
    </message>
    <message>
        <source>The wording is one line of 1 to 300 characters</source>
        <translation>文面は1～300文字の1行です</translation>
    </message>
    <message>
        <source>A question has two to nine choices</source>
        <translation>質問の選択肢は2～9個です</translation>
    </message>
    <message>
        <source>A choice is one word of small letters, digits and hyphens: no-beard</source>
        <translation>選択肢は、小文字・数字・ハイフンの1語です：no-beard</translation>
    </message>
    <message>
        <source>A choice stands there twice</source>
        <translation>同じ選択肢が2度あります</translation>
    </message>
    <message>
        <source>‘%1’ has been voted on: ask the new one under another name</source>
        <translation>「%1」にはすでに投票があります。新しいものは別の名前でたずねてください。</translation>
    </message>
    <message>
        <source>Say why; the reason is kept with the record</source>
        <translation>理由を書いてください。記録とともに残ります。</translation>
    </message>
    <message>
        <source>‘%1’ is nothing that is voted on in ‘%2’</source>
        <translation>「%1」は「%2」で投票するものではありません</translation>
    </message>
    <message>
        <source>‘%1’ is open; close it before another round</source>
        <translation>「%1」は受付中です。次の回の前に締め切ってください。</translation>
    </message>
    <message>
        <source>Nothing in ‘%1’ waits for another vote</source>
        <translation>「%1」に、もう一度の投票を待つものはありません</translation>
    </message>
    <message>
        <source>The votes on %1 have a majority; nobody decides against it</source>
        <translation>%1の票は多数で決まっています。だれもそれに反して決められません。</translation>
    </message>
    <message>
        <source>The voting sheet cannot be opened: %1</source>
        <translation>投票用紙を開けません：%1</translation>
    </message>
    <message>
        <source>‘%1’ has a sheet already: %2</source>
        <translation>「%1」の用紙はすでにあります：%2</translation>
    </message>
    <message>
        <source>‘%1’ is answered twice; keep one of them</source>
        <translation>「%1」に2度答えています。どちらかを残してください。</translation>
    </message>
    <message>
        <source>The first answer fits no question; name one with ‘--question’</source>
        <translation>最初の回答に合う質問がありません。「--question」で指定してください。</translation>
    </message>
    <message>
        <source>Voting on ‘%1’ is closed</source>
        <translation>「%1」の投票は締め切られています</translation>
    </message>
    <message>
        <source>The voting sheet cannot be read: %1</source>
        <translation>投票用紙を読めません：%1</translation>
    </message>
    <message>
        <source>‘%1’ is released, and needs the project’s whole panel</source>
        <translation>「%1」は公開されるため、プロジェクトの投票者全員が必要です</translation>
    </message>
    <message>
        <source>A panel has an odd number of voters, 1 to 99, so that a majority can decide</source>
        <translation>多数決ができるよう、投票者数は1～99の奇数にしてください</translation>
    </message>
    <message>
        <source>At most %1 % of the subjects come a second time</source>
        <translation>2度出る対象は%1%までです</translation>
    </message>
    <message>
        <source>Name every choice in Japanese, or none</source>
        <translation>日本語の選択肢は、すべて書くか、一つも書かないでください</translation>
    </message>
    <message>
        <source>Voters answer questions; a curator or the principal investigator asks them</source>
        <translation>投票者は質問に答えます。質問を作るのはキュレーターか研究代表者です。</translation>
    </message>
    <message numerus="yes">
        <source>All %n seats of the panel for ‘%1’ are taken; %2 is not among its voters. Who only tried frees the seat by clearing every answer to this question: open the project under that name, go to Vote, and press 0 at each</source>
        <translation>
            <numerusform>「%1」の投票者の席%nはすべて埋まっています。%2はその中にいません。試しに投票しただけの人は、この質問への回答をすべて消すと席が空きます。その名前でプロジェクトを開き、「投票」へ行き、一つずつ0を押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A voter’s name is one line of 1 to 100 characters, without tabs</source>
        <translation>投票者の名前は、タブを含まない1～100文字の1行です</translation>
    </message>
</context>
</TS>
