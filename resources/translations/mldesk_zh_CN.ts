<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>取消：{title}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Cancel a task of another program</source>
        <translation>取消其他程序的任务</translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation>当前没有任务</translation>
    </message>
    <message>
        <source>Registering data, exporting models and other long tasks show their progress here.</source>
        <translation>注册数据、导出模型等耗时任务的进度会显示在这里。</translation>
    </message>
</context>
<context>
    <name>AddDatastorePanel</name>
    <message>
        <source>Add datastore</source>
        <translation>添加数据存储</translation>
    </message>
    <message>
        <source>Adding datastore {name}</source>
        <translation>添加数据存储 {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses need another package</source>
        <translation>使用地址需要另一个软件包</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Install it first: pip install &quot;mldesk[remote]&quot;</source>
        <translation>请先安装：pip install &quot;mldesk[remote]&quot;</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>密钥和密码</translation>
    </message>
    <message>
        <source>Kind of datastore</source>
        <translation>数据存储类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the datastore</source>
        <translation>数据存储的名称</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>选项，每行一个</translation>
    </message>
    <message>
        <source>S3 or other address</source>
        <translation>S3 或其他地址</translation>
    </message>
    <message>
        <source>They are never stored. They come from the service&apos;s configuration files, or from an environment variable that an option ending in _env names.</source>
        <translation>它们从不保存在这里，而是取自该服务的配置文件，或取自名称以 _env 结尾的选项所指定的环境变量。</translation>
    </message>
    <message>
        <source>Use it when none is named</source>
        <translation>未指定时使用它</translation>
    </message>
    <message>
        <source>name = value</source>
        <translation>名称 = 值</translation>
    </message>
</context>
<context>
    <name>AddRuns</name>
    <message>
        <source>Add runs</source>
        <translation>添加运行</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>查找运行</translation>
    </message>
    <message>
        <source>Runs to add</source>
        <translation>要添加的运行</translation>
    </message>
</context>
<context>
    <name>AddressSource</name>
    <message>
        <source>64 digits, where the site tells them</source>
        <translation>64 位，网站提供时填写</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Downloads are kept in the workspace.</source>
        <translation>下载内容保存在工作区中。</translation>
    </message>
    <message>
        <source>Expected SHA-256 of the download</source>
        <translation>下载内容应有的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Unpack zip and tar files</source>
        <translation>解压 zip 和 tar 文件</translation>
    </message>
    <message>
        <source>Web addresses, one a line</source>
        <translation>网址，每行一个</translation>
    </message>
    <message>
        <source>Write at least one address.</source>
        <translation>请至少填写一个地址。</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>{line} does not begin with http:// or https://</source>
        <translation>{line} 不以 http:// 或 https:// 开头</translation>
    </message>
</context>
<context>
    <name>AliasChips</name>
    <message>
        <source>Add alias</source>
        <translation>添加别名</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>新别名</translation>
    </message>
    <message>
        <source>Remove the alias {alias}</source>
        <translation>移除别名 {alias}</translation>
    </message>
    <message>
        <source>such as champion</source>
        <translation>例如 champion</translation>
    </message>
</context>
<context>
    <name>ArrayView</name>
    <message>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>Arrays of the file</source>
        <translation>文件中的数组</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>最小到最大</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>of {count} values that were looked at</source>
        <translation>基于查看过的 {count} 个值</translation>
    </message>
</context>
<context>
    <name>AwakeBox</name>
    <message>
        <source>Keep this computer awake while runs are active</source>
        <translation>只要有活动的运行，就不让本机休眠</translation>
    </message>
</context>
<context>
    <name>BrowseLine</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>Log of the build</source>
        <translation>构建日志</translation>
    </message>
    <message>
        <source>The build has said nothing yet</source>
        <translation>构建尚无输出</translation>
    </message>
</context>
<context>
    <name>BuildTab</name>
    <message>
        <source>Fetching the data</source>
        <translation>正在获取数据</translation>
    </message>
    <message>
        <source>Log of the build</source>
        <translation>构建日志</translation>
    </message>
    <message>
        <source>Preparing the environment</source>
        <translation>正在准备环境</translation>
    </message>
    <message>
        <source>Progress of the build</source>
        <translation>构建进度</translation>
    </message>
    <message>
        <source>The data was not fetched</source>
        <translation>数据未能取得</translation>
    </message>
    <message>
        <source>The environment is ready</source>
        <translation>环境已就绪</translation>
    </message>
    <message>
        <source>The environment was not prepared</source>
        <translation>环境未能准备好</translation>
    </message>
    <message>
        <source>from the cache: nothing had to be built</source>
        <translation>来自缓存：无需构建</translation>
    </message>
</context>
<context>
    <name>Builder</name>
    <message>
        <source>Building an image of {name} for {target}</source>
        <translation>为 {target} 构建 {name} 的镜像</translation>
    </message>
    <message>
        <source>Building {name}</source>
        <translation>构建 {name}</translation>
    </message>
</context>
<context>
    <name>BundleChart</name>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>此图表的更多操作</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>尚无数据点</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>{count} NaN or infinite</source>
        <translation>{count} 个 NaN 或无穷值</translation>
    </message>
    <message>
        <source>{count} not above zero</source>
        <translation>{count} 个不大于零</translation>
    </message>
    <message>
        <source>{count} runs; last values from {low} to {high}, median {middle}; the best is {best} of {name}</source>
        <translation>{count} 次运行；最终值从 {low} 到 {high}，中位数 {middle}；最佳为 {name} 的 {best}</translation>
    </message>
</context>
<context>
    <name>BundleLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>colour: {metric}</source>
        <translation>颜色：{metric}</translation>
    </message>
    <message>
        <source>{title}:</source>
        <translation>{title}：</translation>
    </message>
</context>
<context>
    <name>ByteProgress</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>1 file unchanged</source>
        <translation>1 个文件未变</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Added {count}</source>
        <translation>新增 {count}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>All {count} files are the same in both versions.</source>
        <translation>两个版本的全部 {count} 个文件都相同。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>更改 {count}</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比版本</translation>
    </message>
    <message>
        <source>Comparing versions of {name}</source>
        <translation>比较 {name} 的版本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>不同的文件</translation>
    </message>
    <message>
        <source>Find changes</source>
        <translation>查找变更</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变更类型</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>暂无可比较的内容</translation>
    </message>
    <message>
        <source>Once the dataset has another version, you see here which files differ.</source>
        <translation>数据集有了另一个版本后，这里会显示哪些文件不同。</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>路径的一部分</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed {count}</source>
        <translation>移除 {count}</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>要比较的版本</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>{count} files unchanged</source>
        <translation>{count} 个文件未变</translation>
    </message>
</context>
<context>
    <name>ChartBoard</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show all charts</source>
        <translation>显示所有图表</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Ignore outliers</source>
        <translation>忽略离群值</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Y 轴取对数</translation>
    </message>
    <message>
        <source>Show everything and follow the run</source>
        <translation>显示全部并跟随运行</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>following</source>
        <translation>正在跟随</translation>
    </message>
    <message>
        <source>not following</source>
        <translation>未跟随</translation>
    </message>
    <message>
        <source>smoothing {number}</source>
        <translation>平滑 {number}</translation>
    </message>
    <message>
        <source>x: epoch</source>
        <translation>横轴：轮次</translation>
    </message>
    <message>
        <source>x: step</source>
        <translation>横轴：步</translation>
    </message>
    <message>
        <source>x: time of day</source>
        <translation>横轴：时刻</translation>
    </message>
    <message>
        <source>x: time since start</source>
        <translation>横轴：开始后的时间</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Copy what to do about {name}</source>
        <translation>复制“{name}”的解决办法</translation>
    </message>
</context>
<context>
    <name>ClassChart</name>
    <message>
        <source>Examples of each class</source>
        <translation>各类别的样本</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>Examples of each class</source>
        <translation>各类别的样本</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>类别的顺序</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>按数量</translation>
    </message>
    <message>
        <source>by label</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>{classes} classes in the first {number} {unit}</source>
        <translation>前 {number} {unit}中有 {classes} 个类别</translation>
    </message>
    <message>
        <source>{classes} classes, {number} {unit}</source>
        <translation>{classes} 个类别，{number} {unit}</translation>
    </message>
</context>
<context>
    <name>CodeTab</name>
    <message>
        <source>Both files are too different to be shown.</source>
        <translation>两个文件差异太大，无法显示。</translation>
    </message>
    <message>
        <source>Both runs had the same code.</source>
        <translation>两次运行的代码相同。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the code</source>
        <translation>代码文件</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>不同的文件</translation>
    </message>
    <message>
        <source>How both files are shown</source>
        <translation>两个文件的显示方式</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Run after</source>
        <translation>之后的运行</translation>
    </message>
    <message>
        <source>Run before</source>
        <translation>之前的运行</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Swap both runs</source>
        <translation>交换两次运行</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>之后的文件</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>之前的文件</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>此文件不是文本。</translation>
    </message>
    <message>
        <source>This file is too large to be shown.</source>
        <translation>此文件太大，无法显示。</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>What differs in the file</source>
        <translation>文件中的不同之处</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>one differs</source>
        <translation>1 个不同</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} 个不同</translation>
    </message>
    <message>
        <source>{count} lines, as submitted</source>
        <translation>{count} 行，与提交时一致</translation>
    </message>
</context>
<context>
    <name>CompareCurves</name>
    <message>
        <source>Show fewer curves</source>
        <translation>显示较少曲线</translation>
    </message>
    <message>
        <source>Show one more curve</source>
        <translation>再显示 1 条曲线</translation>
    </message>
    <message>
        <source>Show {count} more curves</source>
        <translation>再显示 {count} 条曲线</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Add runs</source>
        <translation>添加运行</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Choose two or more runs in the table of Experiments and press Compare.</source>
        <translation>在“实验”的表格中选择两次或更多运行，然后点击“比较”。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>Compute target</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Image digest</source>
        <translation>镜像摘要</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>暂无可比较的内容</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Protection relaxed</source>
        <translation>放宽的防护</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Show the experiments</source>
        <translation>显示实验</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>all {count} the same</source>
        <translation>全部 {count} 项相同</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>{most} runs are the most that can be compared</source>
        <translation>最多可比较 {most} 次运行</translation>
    </message>
    <message>
        <source>{some} of {count} differ</source>
        <translation>{count} 项中有 {some} 项不同</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Both have the same parameters.</source>
        <translation>两者的参数相同。</translation>
    </message>
    <message>
        <source>Both hold the same.</source>
        <translation>两者的内容相同。</translation>
    </message>
    <message>
        <source>Both were made by the same code.</source>
        <translation>两者由相同的代码生成。</translation>
    </message>
    <message>
        <source>Both were made with the same packages.</source>
        <translation>两者使用相同的软件包生成。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Layers that differ</source>
        <translation>不同的层</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>不同的行</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Neither has metrics.</source>
        <translation>两者都没有指标。</translation>
    </message>
    <message>
        <source>Neither tells of data.</source>
        <translation>两者都没有数据信息。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>暂无可比较的内容</translation>
    </message>
    <message>
        <source>Once there is another version or model, you see here what differs.</source>
        <translation>有了另一个版本或模型后，这里会显示差异。</translation>
    </message>
    <message>
        <source>Package or fact</source>
        <translation>软件包或信息</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>要比较的版本</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Which value of a metric</source>
        <translation>取指标的哪个值</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>ComputePage</name>
    <message>
        <source>Add Docker target</source>
        <translation>添加 Docker 目标</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>添加命名目标</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>Changing the CPU slots</source>
        <translation>更改 CPU 槽位</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>GPU {index}</source>
        <translation>GPU {index}</translation>
    </message>
    <message>
        <source>GPU {index} memory</source>
        <translation>GPU {index} 显存</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>当前没有进行中的运行。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有排队的运行。</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>打开队列</translation>
    </message>
    <message>
        <source>Putting {name} back</source>
        <translation>还原 {name}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>The engine rests; figures are from its last minute.</source>
        <translation>引擎休眠中；显示的是其最后一分钟的数据。</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Waiting for the engine&apos;s first figures…</source>
        <translation>正在等待引擎的首批数据…</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>可用 {free}</translation>
    </message>
    <message>
        <source>{name} is ready for runs</source>
        <translation>{name} 可供运行使用</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>已移除 {name}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{used} in use. Runs beyond them wait in the queue.</source>
        <translation>已用 {used} 个。超出的运行在队列中等待。</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} / {total}</translation>
    </message>
</context>
<context>
    <name>ComputeStep</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message numerus="yes">
        <source>%n CPU slots</source>
        <translation>
            <numerusform>%n 个 CPU 槽位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n 个 GPU</numerusform>
        </translation>
    </message>
    <message>
        <source>A run waits in the queue until what it asks for is free, then starts by itself.</source>
        <translation>运行会在队列中等待，所需资源空闲后自动开始。</translation>
    </message>
    <message>
        <source>As the target says</source>
        <translation>采用目标的设置</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>Compute and environment</source>
        <translation>计算与环境</translation>
    </message>
    <message>
        <source>Compute target</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>For Keras scripts</source>
        <translation>适用于 Keras 脚本</translation>
    </message>
    <message>
        <source>For this run alone</source>
        <translation>仅供此运行使用</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>空闲显存</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Its own packages</source>
        <translation>自己的软件包</translation>
    </message>
    <message>
        <source>Log every batch</source>
        <translation>记录每个批次</translation>
    </message>
    <message>
        <source>Of this target</source>
        <translation>占用此目标的槽位</translation>
    </message>
    <message>
        <source>On each GPU, before it starts</source>
        <translation>启动前，每个 GPU 上</translation>
    </message>
    <message>
        <source>Otherwise every epoch, and batches a few times a second.</source>
        <translation>否则记录每个轮次，批次则每秒记录几次。</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>The image as it is</source>
        <translation>原样使用镜像</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>What other programs use is counted.</source>
        <translation>其他程序占用的也计算在内。</translation>
    </message>
    <message>
        <source>a GPU that no other program uses</source>
        <translation>没有其他程序使用的 GPU</translation>
    </message>
    <message>
        <source>as many as this machine has</source>
        <translation>以本机数量为限</translation>
    </message>
    <message>
        <source>none found in this machine</source>
        <translation>本机未发现</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count} 个</translation>
    </message>
    <message>
        <source>of {count} ({name}, {memory}), {free} free now</source>
        <translation>共 {count} 个（{name}，{memory}），现有 {free} 个空闲</translation>
    </message>
    <message>
        <source>of {count}, {used} in use now</source>
        <translation>共 {count} 个，现已占用 {used} 个</translation>
    </message>
    <message>
        <source>without asking, each run gets those of its target&apos;s size: {count}</source>
        <translation>无需请求，每个运行都会得到其目标规格中的 GPU：{count}</translation>
    </message>
    <message>
        <source>{memory} on this target</source>
        <translation>此目标为 {memory}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>most often mistaken: {true} taken for {predicted} ({count})</source>
        <translation>最常混淆：{true} 误判为 {predicted}（{count}）</translation>
    </message>
    <message>
        <source>{share} of {total} are right</source>
        <translation>{total} 个中有 {share} 正确</translation>
    </message>
    <message>
        <source>{true} recognised: {count} ({share} of the class)</source>
        <translation>{true} 判断正确：{count}（占该类别的 {share}）</translation>
    </message>
    <message>
        <source>{true} taken for {predicted}: {count} ({share} of the class)</source>
        <translation>{true} 误判为 {predicted}：{count}（占该类别的 {share}）</translation>
    </message>
</context>
<context>
    <name>ConversionView</name>
    <message>
        <source>A run of its own loads the model, converts it, and compares what both predict for samples of its data. You may close this: it goes on, and the export is offered when it is done.</source>
        <translation>一次单独的运行会加载并转换模型，再比较两者对其数据样本的预测。你可以关闭这里：它会继续进行，完成后即可导出。</translation>
    </message>
    <message>
        <source>Converting {name} to {format}</source>
        <translation>正在将 {name} 转换为 {format}</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>打开此运行</translation>
    </message>
    <message>
        <source>The model was not converted</source>
        <translation>模型未能转换</translation>
    </message>
    <message>
        <source>What the run says</source>
        <translation>运行的输出</translation>
    </message>
</context>
<context>
    <name>ConversionWatch</name>
    <message>
        <source>Exported to {folder}</source>
        <translation>已导出到 {folder}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Preparing the export of {name}</source>
        <translation>准备导出 {name}</translation>
    </message>
</context>
<context>
    <name>CrashPanel</name>
    <message>
        <source>Collect diagnostics…</source>
        <translation>收集诊断信息…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the window: they went on without it. This is what was written down; nothing was sent anywhere.</source>
        <translation>于 {when} 打开的窗口因 mldesk 的故障而关闭。你的运行不属于窗口：它们仍在继续。以下是记录下来的内容；没有向任何地方发送任何信息。</translation>
    </message>
    <message>
        <source>mldesk crashed</source>
        <translation>mldesk 崩溃了</translation>
    </message>
    <message>
        <source>mldesk crashed the last time</source>
        <translation>mldesk 上次崩溃了</translation>
    </message>
    <message>
        <source>mldesk was ended from outside the last time</source>
        <translation>mldesk 上次被外部终止</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>More about this chart</source>
        <translation>此图表的更多操作</translation>
    </message>
    <message>
        <source>Save all points as CSV…</source>
        <translation>将所有数据点存为 CSV…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save points as CSV</source>
        <translation>将数据点存为 CSV</translation>
    </message>
    <message>
        <source>Save visible points as CSV…</source>
        <translation>将可见数据点存为 CSV…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>{count} not above zero</source>
        <translation>{count} 个不大于零</translation>
    </message>
</context>
<context>
    <name>CurveFeed</name>
    <message>
        <source>Preparing a long curve to be drawn fast</source>
        <translation>正在准备长曲线，以便快速绘制</translation>
    </message>
</context>
<context>
    <name>CurvesTab</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curves appear here as soon as the script logs its first value.</source>
        <translation>脚本记录第一个值后，曲线就会出现在这里。</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Mean ± deviation</source>
        <translation>均值 ± 标准差</translation>
    </message>
    <message>
        <source>Mean, min to max</source>
        <translation>均值，最小值到最大值</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>没有指标</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>尚无指标</translation>
    </message>
    <message>
        <source>Show fewer curves</source>
        <translation>显示较少曲线</translation>
    </message>
    <message>
        <source>Show one more curve</source>
        <translation>再显示 1 条曲线</translation>
    </message>
    <message>
        <source>Show {count} more curves</source>
        <translation>再显示 {count} 条曲线</translation>
    </message>
    <message>
        <source>The script did not start.</source>
        <translation>脚本没有启动。</translation>
    </message>
    <message>
        <source>The script logged no metrics. Keras scripts do it by themselves; others call run.log.</source>
        <translation>脚本没有记录指标。Keras 脚本会自动记录；其他脚本需调用 run.log。</translation>
    </message>
    <message>
        <source>What is drawn of a group</source>
        <translation>每组绘制的内容</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Add datastore</source>
        <translation>添加数据存储</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>注册数据集</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
</context>
<context>
    <name>DataRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Dataset for {what}</source>
        <translation>{what} 的数据集</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>How {what} is read</source>
        <translation>{what} 的读取方式</translation>
    </message>
    <message>
        <source>Input of the run</source>
        <translation>运行的输入</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>Newest ({version})</source>
        <translation>最新（{version}）</translation>
    </message>
    <message>
        <source>No dataset</source>
        <translation>无数据集</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>移除 {what}</translation>
    </message>
    <message>
        <source>Script&apos;s default</source>
        <translation>脚本默认</translation>
    </message>
    <message>
        <source>The script has no default for it: choose a dataset, or type a path under Parameters.</source>
        <translation>脚本没有为它设默认值：请选择数据集，或在“参数”中填写路径。</translation>
    </message>
    <message>
        <source>Version for {what}</source>
        <translation>{what} 的版本</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Without a dataset the script uses {default}</source>
        <translation>没有数据集时，脚本使用 {default}</translation>
    </message>
    <message>
        <source>asked for by the script</source>
        <translation>由脚本自行获取</translation>
    </message>
    <message>
        <source>copied into the run&apos;s folder first</source>
        <translation>先复制到运行的文件夹</translation>
    </message>
    <message>
        <source>read in place</source>
        <translation>原处读取</translation>
    </message>
    <message>
        <source>read in the script</source>
        <translation>由脚本读取</translation>
    </message>
    <message>
        <source>registered {when}</source>
        <translation>注册时间：{when}</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Add a dataset</source>
        <translation>添加数据集</translation>
    </message>
    <message>
        <source>Browse for a folder of data</source>
        <translation>浏览数据文件夹</translation>
    </message>
    <message>
        <source>Browse for data files</source>
        <translation>浏览数据文件</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>Choose data files</source>
        <translation>选择数据文件</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>将文件夹或文件拖放到这里</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No argument of the script looks like a place for data. If it reads a dataset, add one.</source>
        <translation>脚本的命令行参数中没有看起来像数据位置的。如果它要读取数据集，请添加一个。</translation>
    </message>
    <message>
        <source>No argument: the script asks the run for it</source>
        <translation>不用命令行参数：由脚本向运行索取</translation>
    </message>
    <message>
        <source>There are no datasets yet, and no argument of the script looks like a place for data.</source>
        <translation>还没有数据集，脚本的命令行参数中也没有看起来像数据位置的。</translation>
    </message>
    <message>
        <source>They become a new dataset, or a new version of one.</source>
        <translation>它们将成为新的数据集，或已有数据集的新版本。</translation>
    </message>
    <message>
        <source>Which dataset the script reads. Its path is given to the script as the argument&apos;s value.</source>
        <translation>脚本读取哪个数据集。其路径作为命令行参数的值传给脚本。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first}，另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>DatasetDetail</name>
    <message>
        <source>1 link was left out</source>
        <translation>已略过 1 个链接</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>添加说明</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>复制名称和版本</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>为 {name} 添加说明</translation>
    </message>
    <message>
        <source>Description of the dataset</source>
        <translation>数据集的说明</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export {name} : {version}</source>
        <translation>导出 {name} : {version}</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>已导出到 {folder}</translation>
    </message>
    <message>
        <source>Exporting {name} : {version}</source>
        <translation>导出 {name} : {version}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Links are not followed. Put the files themselves there if they belong to it.</source>
        <translation>不会跟随链接。如果这些文件属于它，请放入文件本身。</translation>
    </message>
    <message>
        <source>Move all versions to the trash</source>
        <translation>将所有版本移到回收站</translation>
    </message>
    <message>
        <source>Move this version to the trash</source>
        <translation>将此版本移到回收站</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>为 {name} 加标签</translation>
    </message>
    <message>
        <source>The download went another way than usual</source>
        <translation>下载的途径与平常不同</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Used by ({count})</source>
        <translation>使用情况（{count}）</translation>
    </message>
    <message>
        <source>Views of the dataset</source>
        <translation>数据集的视图</translation>
    </message>
    <message>
        <source>in the workspace</source>
        <translation>在工作区中</translation>
    </message>
    <message>
        <source>left in place</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>已略过 {count} 个链接</translation>
    </message>
</context>
<context>
    <name>DatasetLinks</name>
    <message>
        <source>Datasets of the run</source>
        <translation>运行的数据集</translation>
    </message>
    <message>
        <source>Open dataset {name} version {number}</source>
        <translation>打开数据集 {name} 版本 {number}</translation>
    </message>
    <message>
        <source>The run read it</source>
        <translation>运行读取了它</translation>
    </message>
    <message>
        <source>The run read it through {argument}</source>
        <translation>运行通过 {argument} 读取了它</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>DatasetsView</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Drop a folder or files anywhere on this window, or choose them. They are kept in versions.</source>
        <translation>将文件夹或文件拖放到窗口任意位置，或者选择它们。它们会按版本保存。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>它已被移除，或属于另一个工作区。</translation>
    </message>
    <message>
        <source>Look into the trash on the Disk page.</source>
        <translation>请到“磁盘”页的回收站中查看。</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>还没有数据集</translation>
    </message>
    <message>
        <source>Nothing new: this is version {version} of {name}</source>
        <translation>没有新内容：这就是 {name} 的版本 {version}</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>注册数据集</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The dataset {name} is not there</source>
        <translation>数据集 {name} 不存在</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>{name}: version {version} registered</source>
        <translation>{name}：版本 {version} 已注册</translation>
    </message>
</context>
<context>
    <name>DatastoreContents</name>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>下载 {what}</translation>
    </message>
    <message>
        <source>Folder that is shown</source>
        <translation>显示的文件夹</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>Register as dataset</source>
        <translation>注册为数据集</translation>
    </message>
    <message>
        <source>Register {what} as a dataset</source>
        <translation>将 {what} 注册为数据集</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>all that is shown</source>
        <translation>显示的全部内容</translation>
    </message>
</context>
<context>
    <name>DatastoreDetail</name>
    <message>
        <source>, {count} skipped as they were there</source>
        <translation>，{count} 个已存在而跳过</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>还原 {name}</translation>
    </message>
    <message>
        <source>Choose a folder to upload</source>
        <translation>选择要上传的文件夹</translation>
    </message>
    <message>
        <source>Choose files to upload</source>
        <translation>选择要上传的文件</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download {path}</source>
        <translation>下载 {path}</translation>
    </message>
    <message>
        <source>Downloaded into {folder}</source>
        <translation>已下载到 {folder}</translation>
    </message>
    <message>
        <source>Downloading from {name}</source>
        <translation>从 {name} 下载</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>Drop files or folders here to upload them</source>
        <translation>将文件或文件夹拖放到这里上传</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>此工作区的文件夹</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>It will be at {place}</source>
        <translation>将保存到 {place}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Links are not followed.</source>
        <translation>不会跟随链接。</translation>
    </message>
    <message>
        <source>Make another one the default first</source>
        <translation>请先将另一个设为默认</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Make {name} the default</source>
        <translation>将 {name} 设为默认</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Replace files that are there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>They are copied into the folder that is shown, or another one you name.</source>
        <translation>它们会复制到当前显示的文件夹，或你指定的其他文件夹。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Uploading to {name}</source>
        <translation>上传到 {name}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{count} downloaded</source>
        <translation>已下载 {count}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>已略过 {count} 个链接</translation>
    </message>
    <message>
        <source>{count} uploaded</source>
        <translation>已上传 {count}</translation>
    </message>
    <message>
        <source>{kind} · default</source>
        <translation>{kind} · 默认</translation>
    </message>
    <message>
        <source>{name} removed; its files stay where they are</source>
        <translation>已移除 {name}；其文件仍留在原处</translation>
    </message>
</context>
<context>
    <name>DatastoreSource</name>
    <message>
        <source>Choose a datastore.</source>
        <translation>请选择数据存储。</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>Files of another machine are kept in the workspace.</source>
        <translation>来自其他机器的文件保存在工作区中。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path in the datastore</source>
        <translation>数据存储中的路径</translation>
    </message>
    <message>
        <source>mnist/train, or a pattern; empty for all of it</source>
        <translation>mnist/train，或通配模式；留空表示全部</translation>
    </message>
</context>
<context>
    <name>DatastoresView</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>Datastore {name} added</source>
        <translation>已添加数据存储 {name}</translation>
    </message>
    <message>
        <source>Datastores</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>DetailHead</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Collect diagnostics</source>
        <translation>收集诊断信息</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Files that help to find a fault, for you to hand on. Nothing is sent anywhere. Secrets, your name, that of the computer and your home folder are taken out. Look at each file, and leave out what you do not want to share.</source>
        <translation>有助于查找故障的文件，由你自己转交。不会向任何地方发送任何信息。机密、你的名字、计算机名和主文件夹都已去除。请查看每个文件，不想分享的请去掉。</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Where to write the archive</source>
        <translation>压缩包的保存位置</translation>
    </message>
    <message>
        <source>Write zip file</source>
        <translation>写入 zip 文件</translation>
    </message>
    <message>
        <source>{count} of {all} files, {size}</source>
        <translation>{count} / {all} 个文件，{size}</translation>
    </message>
</context>
<context>
    <name>DiffPane</name>
    <message>
        <source>one line that is the same</source>
        <translation>1 行相同</translation>
    </message>
    <message>
        <source>{count} lines that are the same</source>
        <translation>{count} 行相同</translation>
    </message>
</context>
<context>
    <name>DifferencesTab</name>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nothing differs here.</source>
        <translation>这里没有差异。</translation>
    </message>
    <message>
        <source>Nothing is known of it.</source>
        <translation>没有相关信息。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What differs between the runs</source>
        <translation>运行之间的差异</translation>
    </message>
    <message>
        <source>What of the runs</source>
        <translation>运行的哪一方面</translation>
    </message>
    <message>
        <source>{some} of {count} differ</source>
        <translation>{count} 项中有 {some} 项不同</translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
</context>
<context>
    <name>DiskPage</name>
    <message>
        <source>Datasets, runs and models are listed here with their sizes once there are some.</source>
        <translation>有了数据集、运行和模型后，这里会列出它们及其大小。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Free space…</source>
        <translation>释放空间…</translation>
    </message>
    <message>
        <source>Keep the trash for {days} days</source>
        <translation>回收站保留 {days} 天</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Nothing takes any space yet</source>
        <translation>还没有占用空间的内容</translation>
    </message>
</context>
<context>
    <name>DockerCard</name>
    <message>
        <source>, rootless</source>
        <translation>，rootless</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Container limits</source>
        <translation>容器限制</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Docker {version} · {address}</source>
        <translation>Docker {version} · {address}</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>GPU runtime</source>
        <translation>GPU 运行时</translation>
    </message>
    <message>
        <source>If Docker restarts</source>
        <translation>Docker 重启时</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>正在查找引擎…</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>构建者</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <source>NVIDIA, ready</source>
        <translation>NVIDIA，已就绪</translation>
    </message>
    <message>
        <source>No container runs.</source>
        <translation>没有正在运行的容器。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Running containers</source>
        <translation>正在运行的容器</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The engine has no images.</source>
        <translation>引擎没有镜像。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>containers end with it</source>
        <translation>容器随之结束</translation>
    </message>
    <message>
        <source>containers go on</source>
        <translation>容器继续运行</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: containers see no GPU</source>
        <translation>无：容器看不到 GPU</translation>
    </message>
    <message>
        <source>{count} CPUs, {memory} memory</source>
        <translation>{count} 个 CPU，{memory} 内存</translation>
    </message>
    <message>
        <source>{image} (not there yet: pulled when a run needs it)</source>
        <translation>{image}（尚不存在：运行需要时拉取）</translation>
    </message>
    <message>
        <source>{version} (API {api})</source>
        <translation>{version}（API {api}）</translation>
    </message>
</context>
<context>
    <name>DockerForm</name>
    <message>
        <source>64 MB, if left empty; for example 2G</source>
        <translation>留空为 64 MB；例如 2G</translation>
    </message>
    <message>
        <source>A GPU no other program uses, if left empty; or 8G</source>
        <translation>留空为没有其他程序使用的 GPU；或 8G</translation>
    </message>
    <message>
        <source>Add Docker target</source>
        <translation>添加 Docker 目标</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>添加计算目标 {name}</translation>
    </message>
    <message>
        <source>All but a tenth, if left empty; for example 8G; none: no limit</source>
        <translation>留空为全部的九成；例如 8G；none 表示不限</translation>
    </message>
    <message>
        <source>All, if left empty; for example 0, 1; or none</source>
        <translation>留空为全部；例如 0, 1；或 none</translation>
    </message>
    <message>
        <source>As the CPU slots, if left empty; for example 2.5; none: no limit</source>
        <translation>留空与 CPU 槽位相同；例如 2.5；none 表示不限</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Before a run starts</source>
        <translation>运行启动前</translation>
    </message>
    <message>
        <source>Builds use the network of this machine</source>
        <translation>构建时使用本机网络</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>权能</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Data loaders need it</source>
        <translation>数据加载器需要它</translation>
    </message>
    <message>
        <source>Docker {version} answers at {address}.</source>
        <translation>Docker {version} 已在 {address} 响应。</translation>
    </message>
    <message>
        <source>Each container gets at most {limits}.</source>
        <translation>每个容器最多可用 {limits}。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Found by itself, if left empty (DOCKER_HOST, context, socket)</source>
        <translation>留空则自动查找（DOCKER_HOST、context、socket）</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>空闲显存</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>How runs ask for it</source>
        <translation>运行用它来指定目标</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Linux rights it keeps</source>
        <translation>容器保留的 Linux 权限</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>No new privileges by programs</source>
        <translation>程序不得获取新权限</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None, if left empty; for example SYS_PTRACE</source>
        <translation>留空为无；例如 SYS_PTRACE</translation>
    </message>
    <message>
        <source>None, if left empty; for example python:3.11-slim</source>
        <translation>留空为无；例如 python:3.11-slim</translation>
    </message>
    <message>
        <source>Of each container</source>
        <translation>每个容器</translation>
    </message>
    <message>
        <source>Of each container, at most</source>
        <translation>每个容器最多</translation>
    </message>
    <message>
        <source>Packages are installed on it</source>
        <translation>软件包安装在它之上</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Reaches out</source>
        <translation>可访问外部</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <translation>可同时进行的运行</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>That runs may be given</source>
        <translation>可分配给运行</translation>
    </message>
    <message>
        <source>The image is not there yet.</source>
        <translation>镜像尚不存在。</translation>
    </message>
    <message>
        <source>The image&apos;s files cannot be changed</source>
        <translation>镜像中的文件不可更改</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法识别此值</translation>
    </message>
    <message>
        <source>This machine&apos;s</source>
        <translation>使用本机网络</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What containers may do</source>
        <translation>容器可以做什么</translation>
    </message>
    <message>
        <source>Where Docker answers</source>
        <translation>Docker 的响应地址</translation>
    </message>
    <message>
        <source>Whom the files belong to</source>
        <translation>文件归谁所有</translation>
    </message>
    <message>
        <source>You, if left empty; for example root, or 1000:1000</source>
        <translation>留空为你自己；例如 root 或 1000:1000</translation>
    </message>
    <message>
        <source>docker, if left empty</source>
        <translation>留空为 docker</translation>
    </message>
</context>
<context>
    <name>DockerfileForm</name>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>On top of it; may stay empty</source>
        <translation>在它之上添加；可留空</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>Import the model {name}</source>
        <translation>导入模型 {name}</translation>
    </message>
    <message>
        <source>Let go to look at it. Nothing is installed yet.</source>
        <translation>松开即可查看。尚不会安装任何内容。</translation>
    </message>
    <message>
        <source>Let go to name and register it.</source>
        <translation>松开即可命名并注册。</translation>
    </message>
    <message>
        <source>Let go to name and register them.</source>
        <translation>松开即可命名并注册。</translation>
    </message>
    <message>
        <source>Let go to name it. It is looked at, never loaded.</source>
        <translation>松开即可命名。只查看它，绝不加载。</translation>
    </message>
    <message>
        <source>Let go to set it up. Nothing starts yet.</source>
        <translation>松开即可设置。尚不会启动。</translation>
    </message>
    <message>
        <source>New dataset from {count} items</source>
        <translation>用 {count} 项内容新建数据集</translation>
    </message>
    <message>
        <source>New dataset from {name}</source>
        <translation>用 {name} 新建数据集</translation>
    </message>
    <message>
        <source>New environment from {name}</source>
        <translation>用 {name} 新建环境</translation>
    </message>
    <message>
        <source>New run with {name}</source>
        <translation>用 {name} 新建运行</translation>
    </message>
</context>
<context>
    <name>EnvironmentDetail</name>
    <message>
        <source>As an image for {target}</source>
        <translation>作为 {target} 的镜像</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>正在构建</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Build canceled; nothing is left of it</source>
        <translation>构建已取消；没有留下任何内容</translation>
    </message>
    <message>
        <source>Building…</source>
        <translation>正在构建…</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>已构建</translation>
    </message>
    <message>
        <source>Built for Docker</source>
        <translation>已为 Docker 构建</translation>
    </message>
    <message>
        <source>Built for Docker {when}</source>
        <translation>已为 Docker 构建，{when}</translation>
    </message>
    <message>
        <source>Built image</source>
        <translation>构建的镜像</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>复制名称和版本</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Environment variables, and secrets of the keyring</source>
        <translation>环境变量，以及密钥环中的机密</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>It is built</source>
        <translation>已构建</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Not built yet</source>
        <translation>尚未构建</translation>
    </message>
    <message>
        <source>Not built: the last build failed {when}</source>
        <translation>尚未构建：上次构建失败，{when}</translation>
    </message>
    <message>
        <source>Not built: the last build was canceled {when}</source>
        <translation>尚未构建：上次构建已取消，{when}</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Nothing to build</source>
        <translation>无需构建</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Prepared on Docker</source>
        <translation>已在 Docker 上准备好</translation>
    </message>
    <message>
        <source>Prepared on Docker by the first run</source>
        <translation>由首次运行在 Docker 上准备</translation>
    </message>
    <message>
        <source>Putting {name} back</source>
        <translation>还原 {name}</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Remove all versions</source>
        <translation>移除所有版本</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>移除此版本</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Runs that use it start at once, from every workspace on this machine.</source>
        <translation>使用它的运行会立即启动，本机所有工作区都是如此。</translation>
    </message>
    <message>
        <source>Runs use the Python that is there.</source>
        <translation>运行使用已有的 Python。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The first run builds it while it is Preparing. Build it now, and runs start at once.</source>
        <translation>首次运行会在“准备中”时构建它。现在就构建，运行便能立即启动。</translation>
    </message>
    <message>
        <source>The first run that uses it on a Docker target prepares the image; its log is with that run.</source>
        <translation>首次在 Docker 目标上使用它的运行会准备镜像；日志在该运行中。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Views of the environment</source>
        <translation>环境的视图</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where to build it</source>
        <translation>构建位置</translation>
    </message>
    <message>
        <source>pip options</source>
        <translation>pip 选项</translation>
    </message>
    <message>
        <source>{name} is built</source>
        <translation>{name} 已构建</translation>
    </message>
    <message>
        <source>{name} is built for Docker</source>
        <translation>{name} 已为 Docker 构建</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>已移除 {name}</translation>
    </message>
    <message>
        <source>{own}; in Docker that of the image</source>
        <translation>{own}；在 Docker 中使用镜像的版本</translation>
    </message>
    <message>
        <source>{version}, as mldesk&apos;s own</source>
        <translation>{version}，与 mldesk 自带的相同</translation>
    </message>
    <message>
        <source>{version}, asked for {asked}</source>
        <translation>{version}，指定的是 {asked}</translation>
    </message>
</context>
<context>
    <name>EnvironmentEditor</name>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Choose a file that lists what is needed</source>
        <translation>选择列出所需内容的文件</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Docker 镜像</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Drop a file that lists what is needed</source>
        <translation>将列出所需内容的文件拖放到这里</translation>
    </message>
    <message>
        <source>Existing Python</source>
        <translation>已有的 Python</translation>
    </message>
    <message>
        <source>For the script</source>
        <translation>供脚本使用</translation>
    </message>
    <message>
        <source>From the system&apos;s keyring</source>
        <translation>来自系统密钥环</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请命名</translation>
    </message>
    <message>
        <source>How the file was read</source>
        <translation>文件的读取方式</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>环境的名称</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>{name} 的新版本</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>没有发现问题</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Registering environment {name}</source>
        <translation>注册环境 {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>正在注册…</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>This environment exists: a new version of it is made.</source>
        <translation>此环境已存在：将创建它的新版本。</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>What it is for; may stay empty</source>
        <translation>它的用途；可留空</translation>
    </message>
    <message>
        <source>What it is made from</source>
        <translation>由什么构建</translation>
    </message>
    <message>
        <source>requirements.txt, pyproject.toml, a conda YAML, a Dockerfile, a virtual environment</source>
        <translation>requirements.txt、pyproject.toml、conda YAML、Dockerfile、虚拟环境</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} 个问题</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
</context>
<context>
    <name>EnvironmentRows</name>
    <message>
        <source>3.6 or newer, or a virtual environment</source>
        <translation>3.6 或更高版本，或虚拟环境</translation>
    </message>
    <message>
        <source>A Dockerfile that begins with {line}</source>
        <translation>以 {line} 开头的 Dockerfile</translation>
    </message>
    <message>
        <source>About the environment</source>
        <translation>关于环境</translation>
    </message>
    <message>
        <source>An image is made of it, unless there is one, while the run is Preparing.</source>
        <translation>若还没有镜像，运行在“准备中”时会用它制作一个。</translation>
    </message>
    <message>
        <source>Another Python…</source>
        <translation>其他 Python…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Choose a Python interpreter</source>
        <translation>选择 Python 解释器</translation>
    </message>
    <message>
        <source>Choose a file that lists what is needed</source>
        <translation>选择列出所需内容的文件</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>It is built first, while the run is Preparing.</source>
        <translation>运行在“准备中”时会先构建它。</translation>
    </message>
    <message>
        <source>It is built: runs start at once.</source>
        <translation>已构建：运行会立即启动。</translation>
    </message>
    <message>
        <source>Of this run alone</source>
        <translation>仅供此运行使用</translation>
    </message>
    <message>
        <source>Path of Python</source>
        <translation>Python 的路径</translation>
    </message>
    <message>
        <source>Python and its packages</source>
        <translation>Python 及其软件包</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>The Python of the image</source>
        <translation>镜像中的 Python</translation>
    </message>
    <message>
        <source>The image {image}, as it is</source>
        <translation>原样使用镜像 {image}</translation>
    </message>
    <message>
        <source>The target&apos;s image as it is</source>
        <translation>原样使用目标的镜像</translation>
    </message>
    <message>
        <source>With all that is installed beside mldesk.</source>
        <translation>包含与 mldesk 一同安装的所有内容。</translation>
    </message>
    <message>
        <source>With the Python and the packages that the image has.</source>
        <translation>包含镜像自带的 Python 和软件包。</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python {version}</source>
        <translation>mldesk 自带的 Python {version}</translation>
    </message>
    <message>
        <source>no packages</source>
        <translation>无软件包</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Copied: save them as a requirements file</source>
        <translation>已复制：可存为 requirements 文件</translation>
    </message>
    <message>
        <source>Copy as requirements</source>
        <translation>复制为 requirements</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出代码</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Image digest</source>
        <translation>镜像摘要</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>解释器</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Machine and times</source>
        <translation>机器与时间</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes of the build</source>
        <translation>构建提示</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Ran on</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>注册为</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>已放宽</translation>
    </message>
    <message>
        <source>Search packages</source>
        <translation>搜索软件包</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The packages of this run were not recorded.</source>
        <translation>此运行的软件包没有记录。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>before, taken from the cache</source>
        <translation>之前构建，取自缓存</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>为此运行构建</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Docker image</source>
        <translation>Docker 镜像</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Existing Python</source>
        <translation>已有的 Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>mldesk 自带的 Python</translation>
    </message>
</context>
<context>
    <name>EnvironmentsPage</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>它已被移除，或属于另一个工作区。</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>还没有环境</translation>
    </message>
    <message>
        <source>Nothing new: this is version {version} of {name}</source>
        <translation>没有新内容：这就是 {name} 的版本 {version}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs use mldesk&apos;s own Python {version} until you choose another one. Drop a requirements.txt, a pyproject.toml, a conda YAML or a Dockerfile here, or write down what your scripts need.</source>
        <translation>在你另选之前，运行使用 mldesk 自带的 Python {version}。将 requirements.txt、pyproject.toml、conda YAML 或 Dockerfile 拖放到这里，或写下脚本所需的内容。</translation>
    </message>
    <message>
        <source>The environment {name} is not there</source>
        <translation>环境 {name} 不存在</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>{name}: version {version} registered</source>
        <translation>{name}：版本 {version} 已注册</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>A run is one execution of a training script. Press New run, drop a script on the window, or train on handwritten digits with the sample.</source>
        <translation>运行是训练脚本的一次执行。点击“新建运行”，将脚本拖放到窗口上，或用示例训练识别手写数字。</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>所有实验</translation>
    </message>
    <message>
        <source>At character {number}: {cause}</source>
        <translation>第 {number} 个字符处：{cause}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>正在读取运行…</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Search: words, metrics.val_loss &lt; 0.1</source>
        <translation>搜索：文字，metrics.val_loss &lt; 0.1</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Choose a Python</source>
        <translation>选择 Python</translation>
    </message>
    <message>
        <source>Choose a folder to export into</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a key, or make a pair of keys.</source>
        <translation>请选择密钥，或生成一对密钥。</translation>
    </message>
    <message>
        <source>Converted by</source>
        <translation>转换用 Python</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Makes the folder {place}</source>
        <translation>将创建文件夹 {place}</translation>
    </message>
    <message>
        <source>Python that converts</source>
        <translation>用于转换的 Python</translation>
    </message>
    <message>
        <source>Replace the earlier export</source>
        <translation>替换先前的导出</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>A folder that works without mldesk: the files, what is known of them, how to use them.</source>
        <translation>一个不依赖 mldesk 也能用的文件夹：包含文件、已知信息和使用方法。</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Stop the conversion</source>
        <translation>停止转换</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Exported {name}</source>
        <translation>已导出 {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Inputs at once</source>
        <translation>每次输入数</translation>
    </message>
    <message>
        <source>It does not predict quite what the original does</source>
        <translation>它的预测与原模型不完全一致</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Same class for</source>
        <translation>类别一致</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Try it on your own data before you use it.</source>
        <translation>使用前请先在自己的数据上试一试。</translation>
    </message>
    <message>
        <source>largest difference {difference} on {count} samples of {source}</source>
        <translation>在 {source} 的 {count} 个样本上，最大差异为 {difference}</translation>
    </message>
    <message>
        <source>{share} of the samples</source>
        <translation>{share} 的样本</translation>
    </message>
</context>
<context>
    <name>FactGrid</name>
    <message>
        <source>Copy {name}</source>
        <translation>复制“{name}”</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>FileSource</name>
    <message>
        <source>Choose a folder of data</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>Choose a folder or files.</source>
        <translation>请选择文件夹或文件。</translation>
    </message>
    <message>
        <source>Choose data files</source>
        <translation>选择数据文件</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>另选</translation>
    </message>
    <message>
        <source>Drop a folder or files here</source>
        <translation>将文件夹或文件拖放到这里</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Only a whole folder can be left in place.</source>
        <translation>只有整个文件夹才能留在原处。</translation>
    </message>
    <message>
        <source>They are kept in the workspace and never changed afterwards.</source>
        <translation>它们保存在工作区中，之后不会更改。</translation>
    </message>
    <message>
        <source>{count} items of {folder}</source>
        <translation>{folder} 中的 {count} 项</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Choose a file to look into it.</source>
        <translation>选择一个文件来查看。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files ({count})</source>
        <translation>文件（{count}）</translation>
    </message>
    <message>
        <source>Files of the run</source>
        <translation>运行的文件</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>查找文件</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Left out, as links are not followed: {paths}</source>
        <translation>已略过，因为不会跟随链接：{paths}</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Part of a path</source>
        <translation>路径的一部分</translation>
    </message>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>图片 {name}，{size}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>保存 {name}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The script wrote nothing into the folder outputs.</source>
        <translation>脚本没有向文件夹 outputs 写入任何内容。</translation>
    </message>
    <message>
        <source>This kind of file has no preview.</source>
        <translation>此类文件无法预览。</translation>
    </message>
    <message>
        <source>What the script writes into the folder outputs appears here.</source>
        <translation>脚本写入文件夹 outputs 的内容会显示在这里。</translation>
    </message>
    <message>
        <source>{count} file, {size}</source>
        <translation>{count} 个文件，{size}</translation>
    </message>
    <message>
        <source>{count} files, {size}</source>
        <translation>{count} 个文件，{size}</translation>
    </message>
    <message>
        <source>{shown} of {count} files</source>
        <translation>{shown} / {count} 个文件</translation>
    </message>
</context>
<context>
    <name>FolderForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Makes the folder {place}</source>
        <translation>将创建文件夹 {place}</translation>
    </message>
    <message>
        <source>Replace the earlier export</source>
        <translation>替换先前的导出</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Converted {when}, which is used again if nothing has changed.</source>
        <translation>转换时间：{when}，如无变化则再次使用。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>FreePanel</name>
    <message>
        <source>1 thing goes from the trash</source>
        <translation>清除回收站中的 1 项</translation>
    </message>
    <message>
        <source>1 thing stays there</source>
        <translation>回收站中保留 1 项</translation>
    </message>
    <message>
        <source>All of the trash, however new</source>
        <translation>回收站中的全部内容，不论新旧</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Downloads that broke off in the last week go, too</source>
        <translation>最近一周中断的下载也会清除</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>释放空间</translation>
    </message>
    <message>
        <source>Free {size}</source>
        <translation>释放 {size}</translation>
    </message>
    <message>
        <source>Freeing canceled</source>
        <translation>已取消释放</translation>
    </message>
    <message>
        <source>Freeing…</source>
        <translation>正在释放…</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation>部分清除</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Looking what there is to free…</source>
        <translation>正在查看可以释放的内容…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nothing to free</source>
        <translation>没有可释放的内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传内容</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>清除的和保留的内容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>What is freed is gone for ever.</source>
        <translation>释放的内容无法找回。</translation>
    </message>
    <message>
        <source>What you move to the trash can be freed here once it has been there long enough.</source>
        <translation>移到回收站的内容放置足够久后，可以在这里释放。</translation>
    </message>
    <message>
        <source>{count} things go from the trash</source>
        <translation>清除回收站中的 {count} 项</translation>
    </message>
    <message>
        <source>{count} things stay there</source>
        <translation>回收站中保留 {count} 项</translation>
    </message>
    <message>
        <source>{size} freed</source>
        <translation>已释放 {size}</translation>
    </message>
    <message>
        <source>{size} that programs which were killed have left behind</source>
        <translation>{size} 由被强制终止的程序遗留</translation>
    </message>
</context>
<context>
    <name>GpuMemoryRow</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Changing the free GPU memory</source>
        <translation>更改空闲显存</translation>
    </message>
    <message>
        <source>Free GPU memory</source>
        <translation>空闲显存</translation>
    </message>
    <message>
        <source>No other program</source>
        <translation>无其他程序</translation>
    </message>
    <message>
        <source>Runs wait for a GPU that no other program uses.</source>
        <translation>运行会等待没有其他程序使用的 GPU。</translation>
    </message>
    <message>
        <source>Runs wait until so much is free on each of their GPUs, whoever uses the rest.</source>
        <translation>运行会等到其每个 GPU 都有这么多空闲显存，无论其余部分由谁占用。</translation>
    </message>
</context>
<context>
    <name>GuardBars</name>
    <message>
        <source>Since {moment}.</source>
        <translation>自 {moment} 起。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>GuardCard</name>
    <message>
        <source>GB free</source>
        <translation>GB 可用空间</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Set guards</source>
        <translation>设置预警</translation>
    </message>
    <message>
        <source>What the runs of this workspace are watched for, and from when on it is told.</source>
        <translation>监视此工作区的运行会出现哪些情况，以及从何时起提醒你。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>values</source>
        <translation>个值</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>A guard has seen something</source>
        <translation>有预警触发</translation>
    </message>
    <message>
        <source>The GPU is idle</source>
        <translation>GPU 空闲</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>磁盘空间即将用尽</translation>
    </message>
    <message>
        <source>The loss does not fall any more</source>
        <translation>损失不再下降</translation>
    </message>
    <message>
        <source>The loss is not a number</source>
        <translation>损失不是数值</translation>
    </message>
    <message>
        <source>The model overfits</source>
        <translation>模型过拟合</translation>
    </message>
    <message>
        <source>The script does nothing</source>
        <translation>脚本没有动静</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助正文</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 dataset</source>
        <translation>1 个数据集</translation>
    </message>
    <message>
        <source>1 model</source>
        <translation>1 个模型</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>A small network learns to read 12,000 handwritten digits, in less than a minute on a CPU. Script and data are there: press Start and watch it learn.</source>
        <translation>一个小型网络在 CPU 上用不到一分钟学会辨认 12,000 个手写数字。脚本和数据都已备好：点击“开始运行”，看它学习。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open the sample: handwritten digits</source>
        <translation>打开示例：手写数字</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>系统检查</translation>
    </message>
    <message>
        <source>{count} datasets</source>
        <translation>{count} 个数据集</translation>
    </message>
    <message>
        <source>{count} models</source>
        <translation>{count} 个模型</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} 次运行</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} 项需要查看</translation>
    </message>
</context>
<context>
    <name>ImageForm</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Used as it is; it has Python and the packages</source>
        <translation>原样使用；其中已有 Python 和软件包</translation>
    </message>
</context>
<context>
    <name>ImageGallery</name>
    <message>
        <source>All images</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>上一张图像</translation>
    </message>
</context>
<context>
    <name>ImageGrid</name>
    <message>
        <source>Labels: {labels}</source>
        <translation>类别：{labels}</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>A folder, a file, a zip or tar, or an export of mldesk</source>
        <translation>文件夹、文件、zip 或 tar，或 mldesk 的导出</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>选择公钥</translation>
    </message>
    <message>
        <source>Choose the folder or file that holds the model.</source>
        <translation>请选择存放模型的文件夹或文件。</translation>
    </message>
    <message>
        <source>Drop a model here</source>
        <translation>将模型拖放到这里</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Its files are looked at, never loaded: it is not trusted until you say that it is.</source>
        <translation>只查看它的文件，绝不加载：在你表示信任之前，它不受信任。</translation>
    </message>
    <message>
        <source>Needs the package model-signing: pip install &apos;mldesk[signing]&apos;</source>
        <translation>需要软件包 model-signing：pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>Only if the model is signed</source>
        <translation>仅当模型已签名时</translation>
    </message>
    <message>
        <source>Path of a folder or file</source>
        <translation>文件夹或文件的路径</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Several things were dropped, this is the first. Put what belongs together in a folder.</source>
        <translation>拖放了多项内容，这是第一项。请将属于一体的内容放进同一个文件夹。</translation>
    </message>
    <message>
        <source>That of the export or of the file</source>
        <translation>采用导出或文件的名称</translation>
    </message>
    <message>
        <source>What it is and where it is from; may stay empty</source>
        <translation>它是什么、来自哪里；可留空</translation>
    </message>
    <message>
        <source>Where the model is</source>
        <translation>模型所在位置</translation>
    </message>
    <message>
        <source>{name} is imported; it is not trusted yet</source>
        <translation>{name} 已导入；尚不受信任</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>InlineText</name>
    <message>
        <source>Edit: {what}</source>
        <translation>编辑：{what}</translation>
    </message>
</context>
<context>
    <name>InspectionTab</name>
    <message>
        <source>Caution: {title}</source>
        <translation>注意：{title}</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类</translation>
    </message>
    <message>
        <source>Danger: {title}</source>
        <translation>危险：{title}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>In {file}.</source>
        <translation>位于 {file}。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>输入和输出</translation>
    </message>
    <message>
        <source>Its files cannot be read</source>
        <translation>无法读取它的文件</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>No file of a kind that mldesk can read without loading it.</source>
        <translation>没有 mldesk 能在不加载的情况下读取的文件。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Read from {file} without loading it.</source>
        <translation>读取自 {file}，未加载。</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>保存时的框架</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>可训练</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Frees on delete</source>
        <translation>删除可释放</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>占用空间的内容</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>已选 {count} 项，{size}</translation>
    </message>
    <message>
        <source>{name}, its files are left in place outside</source>
        <translation>{name}，其文件留在外部原处</translation>
    </message>
    <message>
        <source>{size} are shared with others, or needed by a model, and stay</source>
        <translation>{size} 与其他内容共享或为模型所需，会保留</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Remove {what}</source>
        <translation>移除 {what}</translation>
    </message>
    <message>
        <source>datastore, copied into the run&apos;s folder first</source>
        <translation>数据存储，先复制到运行的文件夹</translation>
    </message>
    <message>
        <source>datastore, read in place</source>
        <translation>数据存储，原处读取</translation>
    </message>
    <message>
        <source>output, uploaded when the script has ended</source>
        <translation>输出，脚本结束后上传</translation>
    </message>
    <message>
        <source>read in the script</source>
        <translation>由脚本读取</translation>
    </message>
    <message>
        <source>registered as {name}</source>
        <translation>注册为 {name}</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>已选 {count} 项，{size}</translation>
    </message>
    <message>
        <source>{size} and shared layers</source>
        <translation>{size} 和共享的层</translation>
    </message>
    <message>
        <source>{size} are in layers that other images have, too, and stay as long as one does</source>
        <translation>{size} 位于其他镜像也有的层中，只要还有一个镜像在就会保留</translation>
    </message>
</context>
<context>
    <name>LackWatch</name>
    <message>
        <source>Registering environment {name}</source>
        <translation>注册环境 {name}</translation>
    </message>
</context>
<context>
    <name>LegendLine</name>
    <message>
        <source>Best validation {metric} {value} at {unit} {step}</source>
        <translation>最佳验证 {metric} {value}，位于{unit} {step}</translation>
    </message>
    <message>
        <source>Best {metric} {value} at {unit} {step}</source>
        <translation>最佳 {metric} {value}，位于{unit} {step}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>all {count} points shown</source>
        <translation>显示全部 {count} 个数据点</translation>
    </message>
    <message>
        <source>showing {count} points, downsampled, extremes kept</source>
        <translation>共 {count} 个数据点，降采样显示，保留极值</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>LineageTab</name>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>How the lineage is shown</source>
        <translation>血缘的显示方式</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Lineage as a list</source>
        <translation>血缘列表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Shown here</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>{count} more are not shown</source>
        <translation>另有 {count} 个未显示</translation>
    </message>
</context>
<context>
    <name>LineageView</name>
    <message>
        <source>Lineage graph</source>
        <translation>血缘图</translation>
    </message>
</context>
<context>
    <name>LogCorner</name>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Fold repeats</source>
        <translation>折叠重复行</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Show equal lines in a row as one, with how often they came</source>
        <translation>将连续相同的行显示为一行，并标明出现次数</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the run</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Looking for lines…</source>
        <translation>正在查找行…</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>尚无输出</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>显示更早的内容</translation>
    </message>
    <message>
        <source>The script printed nothing</source>
        <translation>脚本没有输出</translation>
    </message>
    <message>
        <source>{size} at the start were not kept</source>
        <translation>开头的 {size} 未保留</translation>
    </message>
    <message>
        <source>{size} before this are not shown</source>
        <translation>此前的 {size} 未显示</translation>
    </message>
    <message>
        <source>{size} before this were not looked through</source>
        <translation>此前的 {size} 未查找</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How much of the log was looked through</source>
        <translation>日志已查找了多少</translation>
    </message>
</context>
<context>
    <name>MachineCard</name>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>CPUs: {cpus} · memory: {memory} · GPUs: {gpus}</source>
        <translation>CPU：{cpus} · 内存：{memory} · GPU：{gpus}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Each node</source>
        <translation>每个节点</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>本机的进程</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>{count}, shared with all other runs on this machine</source>
        <translation>{count}，与本机上的所有其他运行共享</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 到 {most}</translation>
    </message>
</context>
<context>
    <name>MachineForm</name>
    <message>
        <source>Add named target</source>
        <translation>添加命名目标</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>添加计算目标 {name}</translation>
    </message>
    <message>
        <source>As the size says</source>
        <translation>按规格</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>CPUs: {cpus} · memory: {memory} · GPUs: {gpus}</source>
        <translation>CPU：{cpus} · 内存：{memory} · GPU：{gpus}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Containers of {name}</source>
        <translation>{name} 的容器</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>How runs ask for it</source>
        <translation>运行用它来指定目标</translation>
    </message>
    <message>
        <source>Its runs may use all that this machine has.</source>
        <translation>其运行可使用本机的全部资源。</translation>
    </message>
    <message>
        <source>Machines of this size, at most</source>
        <translation>最多多少台此规格的机器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>本机的进程</translation>
    </message>
    <message>
        <source>Runs at the same time</source>
        <translation>可同时进行的运行</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Size of machine</source>
        <translation>机器规格</translation>
    </message>
    <message>
        <source>This machine as it is, if left empty</source>
        <translation>留空则为本机原样</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>它所代表的</translation>
    </message>
    <message>
        <source>for example gpucluster</source>
        <translation>例如 gpucluster</translation>
    </message>
</context>
<context>
    <name>MachineSections</name>
    <message>
        <source>Asking the Docker engines…</source>
        <translation>正在询问 Docker 引擎…</translation>
    </message>
    <message>
        <source>At least {size} freed</source>
        <translation>至少已释放 {size}</translation>
    </message>
    <message>
        <source>Built environments</source>
        <translation>已构建的环境</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Removing {count} things</source>
        <translation>移除 {count} 项</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>images that mldesk built, and its stopped containers</source>
        <translation>mldesk 构建的镜像及其已停止的容器</translation>
    </message>
    <message>
        <source>mldesk has no images and no stopped containers there.</source>
        <translation>mldesk 在那里没有镜像，也没有已停止的容器。</translation>
    </message>
    <message>
        <source>shared by all workspaces, built again when needed</source>
        <translation>由所有工作区共享，需要时重新构建</translation>
    </message>
    <message>
        <source>{size} freed</source>
        <translation>已释放 {size}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>此面板的帮助</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>New run…</source>
        <translation>新建运行…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your runs go on.</source>
        <translation>你的运行仍在继续。</translation>
    </message>
    <message>
        <source>mldesk made a mistake</source>
        <translation>mldesk 出错了</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>From {begin} to {end}; it is over.</source>
        <translation>从 {begin} 到 {end}；已结束。</translation>
    </message>
    <message>
        <source>Since {begin}.</source>
        <translation>自 {begin} 起。</translation>
    </message>
</context>
<context>
    <name>MissingBar</name>
    <message>
        <source>Add as new version</source>
        <translation>添加为新版本</translation>
    </message>
    <message>
        <source>Add for this run</source>
        <translation>为此运行添加</translation>
    </message>
    <message>
        <source>Add to environment</source>
        <translation>添加到环境</translation>
    </message>
    <message>
        <source>Copy install command</source>
        <translation>复制安装命令</translation>
    </message>
    <message>
        <source>It may run all the same: the import is not needed at once.</source>
        <translation>仍有可能正常运行：这个导入并非一开始就需要。</translation>
    </message>
    <message>
        <source>The script asks for {names}, which {environment} lacks.</source>
        <translation>脚本需要 {names}，而“{environment}”没有。</translation>
    </message>
    <message>
        <source>This run can have an environment of its own: with it, and all else as it is here.</source>
        <translation>可以为此运行单独准备一个环境：加上它，其余与这里相同。</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>mldesk 自带的 Python</translation>
    </message>
    <message>
        <source>this environment</source>
        <translation>此环境</translation>
    </message>
</context>
<context>
    <name>ModelDetail</name>
    <message>
        <source>1 link was left out</source>
        <translation>已略过 1 个链接</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copy name and version</source>
        <translation>复制名称和版本</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export it</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>Links are not followed. Import it with the files that are meant in their place.</source>
        <translation>不会跟随链接。请连同它们所指的文件一起导入。</translation>
    </message>
    <message>
        <source>Metrics and parameters</source>
        <translation>指标和参数</translation>
    </message>
    <message>
        <source>More about this version</source>
        <translation>此版本的更多操作</translation>
    </message>
    <message>
        <source>Move this version to the trash</source>
        <translation>将此版本移到回收站</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the run</source>
        <translation>打开此运行</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>Trust {name}</source>
        <translation>信任 {name}</translation>
    </message>
    <message>
        <source>Trust {name} no longer</source>
        <translation>不再信任 {name}</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>模型的视图</translation>
    </message>
    <message>
        <source>{count} links were left out</source>
        <translation>已略过 {count} 个链接</translation>
    </message>
    <message>
        <source>{count} warnings</source>
        <translation>{count} 个警告</translation>
    </message>
    <message>
        <source>{name} is converted to {format}</source>
        <translation>{name} 已转换为 {format}</translation>
    </message>
    <message>
        <source>{name} was not converted to {format}</source>
        <translation>{name} 未能转换为 {format}</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>命令行参数</translation>
    </message>
    <message>
        <source>As its export tells</source>
        <translation>据其导出所述</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>内容哈希</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>按 Enter 打开</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>不同的文件</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>From run</source>
        <translation>来源运行</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Imported, not trusted</source>
        <translation>已导入，不受信任</translation>
    </message>
    <message>
        <source>In the trash or gone</source>
        <translation>在回收站中或已不存在</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Number of parameters</source>
        <translation>参数数量</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Saved by version</source>
        <translation>保存时的版本</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>预发布</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Unknown framework</source>
        <translation>未知框架</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>an export of {name}</source>
        <translation>{name} 的导出</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>child</source>
        <translation>子运行</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>imported, not trusted</source>
        <translation>已导入，不受信任</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>单个数值</translation>
    </message>
    <message>
        <source>only in one</source>
        <translation>仅一方有</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <translation>本页显示</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>{alias} is version {version}</source>
        <translation>{alias} 是版本 {version}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} 个参数</translation>
    </message>
    <message>
        <source>{name}, in the trash or gone</source>
        <translation>{name}，在回收站中或已不存在</translation>
    </message>
    <message>
        <source>{title}, as told by its export</source>
        <translation>{title}，据其导出所述</translation>
    </message>
    <message>
        <source>{title}, in the trash or gone</source>
        <translation>{title}，在回收站中或已不存在</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Find models</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>Import model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>It was removed, or is another workspace&apos;s.</source>
        <translation>它已被移除，或属于另一个工作区。</translation>
    </message>
    <message>
        <source>Look for something else.</source>
        <translation>换个内容再找。</translation>
    </message>
    <message>
        <source>Look into the trash on the Disk page.</source>
        <translation>请到“磁盘”页的回收站中查看。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name, alias, tag, framework</source>
        <translation>名称、别名、标签、框架</translation>
    </message>
    <message>
        <source>No model fits</source>
        <translation>没有匹配的模型</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Open a run that has ended and press Register model: its files are kept here in versions. A model from elsewhere can be dropped here.</source>
        <translation>打开一个已结束的运行，点击“注册模型”：它的文件会按版本保存在这里。来自别处的模型可拖放到这里。</translation>
    </message>
    <message>
        <source>Open experiments</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>The model {name} is not there</source>
        <translation>模型 {name} 不存在</translation>
    </message>
</context>
<context>
    <name>MomentPanel</name>
    <message>
        <source>Arrows move by a second, Page up and Page down by a twentieth</source>
        <translation>方向键移动一秒，Page Up 和 Page Down 移动二十分之一</translation>
    </message>
    <message>
        <source>Leave this moment</source>
        <translation>离开此时刻</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>No metric had been logged yet</source>
        <translation>尚未记录任何指标</translation>
    </message>
    <message>
        <source>Nothing had been printed yet</source>
        <translation>尚无任何输出</translation>
    </message>
    <message>
        <source>One moment of the run</source>
        <translation>运行的某一时刻</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>The log has no times: the run printed nothing, or an earlier version made it</source>
        <translation>日志没有时间：运行没有输出，或由较早的版本生成</translation>
    </message>
    <message>
        <source>What was printed then was not kept</source>
        <translation>当时的输出没有保留</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>NewRunWizard</name>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>开始运行</translation>
    </message>
    <message>
        <source>Start {count} runs</source>
        <translation>开始 {count} 次运行</translation>
    </message>
    <message>
        <source>Starting {script}</source>
        <translation>启动 {script}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>This draft is not kept on disk</source>
        <translation>此草稿没有保存到磁盘</translation>
    </message>
    <message>
        <source>You left this draft unfinished: everything is as you left it.</source>
        <translation>这份草稿尚未完成：一切都保持原样。</translation>
    </message>
    <message>
        <source>in {experiment}</source>
        <translation>实验 {experiment}</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} 个问题</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>A folder for the data, runs and models of one study. Everything in it is an ordinary file.</source>
        <translation>用于存放一项研究的数据、运行和模型的文件夹。其中都是普通文件。</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>创建工作区</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>工作区的文件夹</translation>
    </message>
    <message>
        <source>Give the workspace a name.</source>
        <translation>请为工作区命名。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>What you tried and what you learned</source>
        <translation>你试了什么，学到了什么</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Back to the default, {default}</source>
        <translation>恢复默认值 {default}</translation>
    </message>
    <message>
        <source>Script&apos;s default</source>
        <translation>脚本默认</translation>
    </message>
    <message>
        <source>Try all {count}</source>
        <translation>尝试全部 {count} 个</translation>
    </message>
    <message>
        <source>default {default}</source>
        <translation>默认 {default}</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>one of {count}</source>
        <translation>{count} 个选项之一</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>values with spaces between</source>
        <translation>以空格分隔的值</translation>
    </message>
    <message>
        <source>{count} values: makes {count} runs</source>
        <translation>{count} 个值：产生 {count} 次运行</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Best validation {metric}</source>
        <translation>最佳验证 {metric}</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>最佳值</translation>
    </message>
    <message>
        <source>Best {metric}</source>
        <translation>最佳 {metric}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Fact or package</source>
        <translation>信息或软件包</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残留文件</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Newest runs</source>
        <translation>最新的运行</translation>
    </message>
    <message>
        <source>No difference in the environment.</source>
        <translation>环境没有差异。</translation>
    </message>
    <message>
        <source>No difference in where they ran.</source>
        <translation>运行位置没有差异。</translation>
    </message>
    <message>
        <source>No metric differs.</source>
        <translation>指标没有差异。</translation>
    </message>
    <message>
        <source>No parameter differs.</source>
        <translation>参数没有差异。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The packages of {names} were not recorded.</source>
        <translation>{names} 的软件包没有记录。</translation>
    </message>
    <message>
        <source>The same code.</source>
        <translation>代码相同。</translation>
    </message>
    <message>
        <source>The same data, or none.</source>
        <translation>数据相同，或都没有数据。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传内容</translation>
    </message>
    <message>
        <source>What killed programs and broken downloads have left behind; freeing removes it</source>
        <translation>被强制终止的程序和中断的下载遗留的文件；释放空间时会清除</translation>
    </message>
    <message>
        <source>Where the disk goes</source>
        <translation>磁盘空间的去向</translation>
    </message>
    <message>
        <source>Which value of a metric</source>
        <translation>取指标的哪个值</translation>
    </message>
    <message>
        <source>best of the run</source>
        <translation>运行的最佳值</translation>
    </message>
    <message>
        <source>each run, newest right</source>
        <translation>每次运行，最新的在右侧</translation>
    </message>
    <message>
        <source>in this workspace</source>
        <translation>在此工作区中</translation>
    </message>
    <message>
        <source>validation {metric}</source>
        <translation>验证 {metric}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 次运行</translation>
    </message>
    <message>
        <source>{free} of {size} free on this disk</source>
        <translation>此磁盘共 {size}，可用 {free}</translation>
    </message>
    <message>
        <source>{shown} of {count} selected</source>
        <translation>已选 {count} 次运行，显示其中 {shown} 次</translation>
    </message>
</context>
<context>
    <name>PackagesForm</name>
    <message>
        <source>Add conda packages</source>
        <translation>添加 conda 软件包</translation>
    </message>
    <message>
        <source>Base image</source>
        <translation>基础镜像</translation>
    </message>
    <message>
        <source>Conda channels</source>
        <translation>conda 频道</translation>
    </message>
    <message>
        <source>Conda packages</source>
        <translation>conda 软件包</translation>
    </message>
    <message>
        <source>Need conda or micromamba</source>
        <translation>需要 conda 或 micromamba</translation>
    </message>
    <message>
        <source>On Docker only</source>
        <translation>仅用于 Docker</translation>
    </message>
    <message>
        <source>One a line, as for pip</source>
        <translation>每行一个，写法与 pip 相同</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Packages that pip does not have; they need conda or micromamba</source>
        <translation>pip 没有的软件包；需要 conda 或 micromamba</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>That of the compute target</source>
        <translation>采用计算目标的镜像</translation>
    </message>
    <message>
        <source>{version}, mldesk&apos;s own</source>
        <translation>{version}，mldesk 自带</translation>
    </message>
</context>
<context>
    <name>PackagesTab</name>
    <message>
        <source>1 package</source>
        <translation>1 个软件包</translation>
    </message>
    <message>
        <source>All installed</source>
        <translation>全部已安装</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>指定的</translation>
    </message>
    <message>
        <source>By</source>
        <translation>安装方式</translation>
    </message>
    <message>
        <source>Every run in it records exactly which: look at its tab Environment.</source>
        <translation>其中的每次运行都会记录确切的软件包：请看运行的“环境”标签页。</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>It is a bare Python. Make a new version to add some.</source>
        <translation>这是纯净的 Python。要添加软件包，请创建新版本。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>No packages</source>
        <translation>没有软件包</translation>
    </message>
    <message>
        <source>Nothing is installed there</source>
        <translation>那里没有安装任何软件包</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Search packages</source>
        <translation>搜索软件包</translation>
    </message>
    <message>
        <source>The Python cannot be found, or is bare.</source>
        <translation>找不到该 Python，或它是纯净的。</translation>
    </message>
    <message>
        <source>The image brings its packages</source>
        <translation>镜像自带软件包</translation>
    </message>
    <message>
        <source>Which packages are shown</source>
        <translation>显示哪些软件包</translation>
    </message>
    <message>
        <source>along</source>
        <translation>附带</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>任意版本</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>{count} 个软件包</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Contrast: as the system</source>
        <translation>对比度：跟随系统</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>对比度：高</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>对比度：标准</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Folder of crash reports</source>
        <translation>崩溃报告的文件夹</translation>
    </message>
    <message>
        <source>Folder of this workspace</source>
        <translation>此工作区的文件夹</translation>
    </message>
    <message>
        <source>Folder of window and recent list</source>
        <translation>窗口和最近列表的文件夹</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Motion: as the system</source>
        <translation>动态效果：跟随系统</translation>
    </message>
    <message>
        <source>Motion: full</source>
        <translation>动态效果：完整</translation>
    </message>
    <message>
        <source>Motion: reduced</source>
        <translation>动态效果：减弱</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>存放位置</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>没有匹配项。少输几个字母能找到更多。</translation>
    </message>
    <message>
        <source>Search actions, runs, data, models, settings and help</source>
        <translation>搜索操作、运行、数据、模型、设置和帮助</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ 选择，Enter 打开，Esc 关闭</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Diagnostics are in {name}</source>
        <translation>诊断信息在 {name} 中</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
</context>
<context>
    <name>ParametersStep</name>
    <message>
        <source>Given to the script as they are</source>
        <translation>原样传给脚本</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>更多命令行参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Read from the script. Give several values, or a range such as {example}, to try them all.</source>
        <translation>从脚本中读取。给出多个值，或 {example} 这样的范围，即可逐一尝试。</translation>
    </message>
    <message>
        <source>The script runs without arguments: nothing to set here.</source>
        <translation>脚本无需命令行参数即可运行：这里没有要设置的。</translation>
    </message>
    <message>
        <source>What the script is given on its command line.</source>
        <translation>在命令行上传给脚本的内容。</translation>
    </message>
    <message>
        <source>all as default</source>
        <translation>全部为默认</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} 次运行</translation>
    </message>
    <message>
        <source>{same} of {all} as default</source>
        <translation>{all} 项中有 {same} 项为默认</translation>
    </message>
</context>
<context>
    <name>ParametersTab</name>
    <message>
        <source>Asked for</source>
        <translation>提交的内容</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>运行 ID</translation>
    </message>
    <message>
        <source>Tag run</source>
        <translation>为运行加标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The script was given no arguments.</source>
        <translation>没有向脚本传递命令行参数。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>given to {argument}</source>
        <translation>传给 {argument}</translation>
    </message>
    <message>
        <source>kept as you write</source>
        <translation>边写边保存</translation>
    </message>
    <message>
        <source>registered as {name}</source>
        <translation>注册为 {name}</translation>
    </message>
    <message>
        <source>to find the run again</source>
        <translation>便于再次找到此运行</translation>
    </message>
</context>
<context>
    <name>PartedBar</name>
    <message>
        <source>Where the disk goes</source>
        <translation>磁盘空间的去向</translation>
    </message>
</context>
<context>
    <name>PatternSource</name>
    <message>
        <source>* stands for any letters, ** for any folders</source>
        <translation>* 代表任意字符，** 代表任意文件夹</translation>
    </message>
    <message>
        <source>Choose a folder of data</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Files chosen by a pattern are copied; a whole folder can be left in place.</source>
        <translation>按通配模式选择的文件会被复制；整个文件夹则可留在原处。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No file matches so far.</source>
        <translation>目前没有匹配的文件。</translation>
    </message>
    <message>
        <source>No file matches.</source>
        <translation>没有匹配的文件。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>通配模式</translation>
    </message>
    <message>
        <source>Write a pattern, such as *.csv.</source>
        <translation>请填写通配模式，例如 *.csv。</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Progress of the build</source>
        <translation>构建进度</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Training progress</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>epoch {now} / {all}</source>
        <translation>轮次 {now} / {all}</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>已等待 {time}</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>Phases</source>
        <translation>运行阶段</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>图片 {name}，{size}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>Lowest and highest of the values that were looked at: point at one to see how many</source>
        <translation>查看过的值中的最小值和最大值：指向其中一项即可看到查看了多少个</translation>
    </message>
    <message>
        <source>Missing values of the whole file</source>
        <translation>整个文件的缺失值</translation>
    </message>
    <message>
        <source>Missing values of the whole file where it tells them, else of the first {rows} rows</source>
        <translation>整个文件的缺失值（如文件有记载），否则为前 {rows} 行的</translation>
    </message>
    <message>
        <source>Types and missing values of the first {rows} rows</source>
        <translation>前 {rows} 行的类型和缺失值</translation>
    </message>
    <message>
        <source>a long line is cut</source>
        <translation>有 1 个长行被截断</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>小数点用逗号</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>超过 {count}</translation>
    </message>
    <message>
        <source>of {width} × {height} pixels</source>
        <translation>· {width} × {height} 像素</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>开头部分</translation>
    </message>
    <message>
        <source>the first {count} columns</source>
        <translation>前 {count} 列</translation>
    </message>
    <message>
        <source>those shown of {width} × {height} pixels</source>
        <translation>所示图像为 {width} × {height} 像素</translation>
    </message>
    <message>
        <source>with a header</source>
        <translation>有表头</translation>
    </message>
    <message>
        <source>without a header</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>{count} cannot be shown</source>
        <translation>{count} 张无法显示</translation>
    </message>
    <message>
        <source>{count} long lines are cut</source>
        <translation>有 {count} 个长行被截断</translation>
    </message>
    <message>
        <source>{number} images</source>
        <translation>{number} 张图像</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns</source>
        <translation>{rows} 行，{columns} 列</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>Examples of each class</source>
        <translation>各类别的样本</translation>
    </message>
    <message>
        <source>File to look into</source>
        <translation>要查看的文件</translation>
    </message>
    <message>
        <source>Images in each folder</source>
        <translation>各文件夹中的图像</translation>
    </message>
    <message>
        <source>Images of the dataset</source>
        <translation>数据集的图像</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <translation>{column} 的值</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>{count} arrays</source>
        <translation>{count} 个数组</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
</context>
<context>
    <name>PythonForm</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Browse for an interpreter</source>
        <translation>浏览解释器</translation>
    </message>
    <message>
        <source>Browse for the folder of a virtual environment</source>
        <translation>浏览虚拟环境的文件夹</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>选择 Python</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose one that was found, browse, or type its path.</source>
        <translation>请从已找到的中选择、浏览，或输入路径。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Found on this machine</source>
        <translation>在本机找到的</translation>
    </message>
    <message>
        <source>No Python is chosen</source>
        <translation>没有选择 Python</translation>
    </message>
    <message>
        <source>Of Python or of a virtual environment</source>
        <translation>Python 或虚拟环境的路径</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path of Python</source>
        <translation>Python 的路径</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>耗时</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Cancel run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>全部暂缓</translation>
    </message>
    <message>
        <source>Hold or release</source>
        <translation>暂缓或放行</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+Down）</translation>
    </message>
    <message>
        <source>Move down in the queue</source>
        <translation>在队列中下移</translation>
    </message>
    <message>
        <source>Move to the front of the queue</source>
        <translation>移到队列最前</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+Up）</translation>
    </message>
    <message>
        <source>Move up in the queue</source>
        <translation>在队列中上移</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Nothing runs, nothing waits</source>
        <translation>没有进行中或排队的运行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>全部放行</translation>
    </message>
    <message>
        <source>Runs that you start beyond what the machine can do at once wait here, and you decide in which order they go.</source>
        <translation>启动的运行超出机器能同时处理的数量时，会在这里等待，先后顺序由你决定。</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>移到最前</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Alt+Up and Alt+Down move the chosen runs, Alt+Home to the front.</source>
        <translation>Alt+Up 和 Alt+Down 移动所选运行，Alt+Home 移到最前。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} 次运行</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose where the files come from first.</source>
        <translation>请先选择文件的来源。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Leave the files where they are</source>
        <translation>将文件留在原处</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>数据集的名称</translation>
    </message>
    <message>
        <source>Nothing is copied. Runs notice when the files change or vanish.</source>
        <translation>不复制任何内容。文件变化或消失时，运行会发现。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>注册数据集</translation>
    </message>
    <message>
        <source>Registering dataset {name}</source>
        <translation>注册数据集 {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>正在注册…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>This dataset exists: a new version of it is made.</source>
        <translation>此数据集已存在：将创建它的新版本。</translation>
    </message>
    <message>
        <source>What it is and where it is from; may stay empty</source>
        <translation>它是什么、来自哪里；可留空</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>A name for this version alone, such as champion</source>
        <translation>仅用于此版本的名称，例如 champion</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>All outputs: 1 file, {size}</source>
        <translation>全部输出：1 个文件，{size}</translation>
    </message>
    <message>
        <source>All outputs: {count} files, {size}</source>
        <translation>全部输出：{count} 个文件，{size}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of the model</source>
        <translation>模型的文件</translation>
    </message>
    <message>
        <source>From the run {run}. The files are stored once and never changed afterwards.</source>
        <translation>来自运行 {run}。文件只存储一次，之后不会更改。</translation>
    </message>
    <message>
        <source>Model {name} registered</source>
        <translation>模型 {name} 已注册</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>新属性</translation>
    </message>
    <message>
        <source>New version of {name}</source>
        <translation>{name} 的新版本</translation>
    </message>
    <message>
        <source>None; choose one or write your own</source>
        <translation>无；可选择或自行填写</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Register dataset</source>
        <translation>注册数据集</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>注册模型</translation>
    </message>
    <message>
        <source>Registering model {name}</source>
        <translation>注册模型 {name}</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>正在注册…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Tags can be changed later, properties stay as they are.</source>
        <translation>标签以后可以更改，属性则保持不变。</translation>
    </message>
    <message>
        <source>The run is still at work: register its model when it is over.</source>
        <translation>运行仍在进行：结束后再注册它的模型。</translation>
    </message>
    <message>
        <source>The run left no outputs. Let the script save its model in the folder outputs.</source>
        <translation>运行没有留下输出。请让脚本将模型保存到文件夹 outputs。</translation>
    </message>
    <message>
        <source>What it is good for; may stay empty</source>
        <translation>它适合做什么；可留空</translation>
    </message>
</context>
<context>
    <name>RelationsTab</name>
    <message>
        <source>Along</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Clear the marks</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>One against another</source>
        <translation>两两对照</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>平行坐标</translation>
    </message>
    <message>
        <source>Scatter plot</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>all {count} runs</source>
        <translation>全部 {count} 次运行</translation>
    </message>
    <message>
        <source>along</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>drag along an axis to mark a range</source>
        <translation>沿坐标轴拖动以标记范围</translation>
    </message>
    <message>
        <source>up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>{count} runs over the axes {axes}; {kept} within the marks</source>
        <translation>{count} 次运行，坐标轴 {axes}；标记范围内 {kept} 次</translation>
    </message>
    <message>
        <source>{count} runs, {lacking} lack one of both</source>
        <translation>{count} 次运行，{lacking} 次缺少其一</translation>
    </message>
    <message>
        <source>{kept} of {count} runs</source>
        <translation>{count} 次运行中的 {kept} 次</translation>
    </message>
    <message>
        <source>{told}; correlation of ranks {number}</source>
        <translation>{told}；秩相关系数 {number}</translation>
    </message>
    <message>
        <source>{up} against {along}: {told}</source>
        <translation>{up} 对 {along}：{told}</translation>
    </message>
</context>
<context>
    <name>RepeatRows</name>
    <message>
        <source>First seed</source>
        <translation>首个种子</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>The others count on</source>
        <translation>其余依次递增</translation>
    </message>
    <message>
        <source>The script has no argument for a seed: it has to read the variable MLDESK_SEED.</source>
        <translation>脚本没有用于种子的命令行参数：它必须读取变量 MLDESK_SEED。</translation>
    </message>
    <message>
        <source>With other seeds, as a group</source>
        <translation>使用不同的种子，归为一组</translation>
    </message>
    <message>
        <source>given as {argument} and as MLDESK_SEED</source>
        <translation>作为 {argument} 和 MLDESK_SEED 传入</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Confusion matrix of {run}</source>
        <translation>{run} 的混淆矩阵</translation>
    </message>
    <message>
        <source>This run has not logged it.</source>
        <translation>此运行没有记录该结果。</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
</context>
<context>
    <name>ResultDrawing</name>
    <message>
        <source>Area under the ROC curve, smallest first: {areas}</source>
        <translation>ROC 曲线下面积，从小到大：{areas}</translation>
    </message>
    <message>
        <source>Area under the ROC curve: {areas}</source>
        <translation>ROC 曲线下面积：{areas}</translation>
    </message>
    <message>
        <source>Bins: {count}, mean residual: {mean}</source>
        <translation>分箱：{count}，平均残差：{mean}</translation>
    </message>
    <message>
        <source>Bins: {count}; predictions are {away} off the middle of their bin on average</source>
        <translation>分箱：{count}；预测平均偏离所在分箱中点 {away}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>False positive rate</source>
        <translation>假正例率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>True positive rate</source>
        <translation>真正例率</translation>
    </message>
    <message>
        <source>True value</source>
        <translation>真实值</translation>
    </message>
    <message>
        <source>true {low} to {high}: predicted {mean} ± {error}, samples: {count}</source>
        <translation>真实值 {low} 到 {high}：预测 {mean} ± {error}，样本：{count}</translation>
    </message>
    <message>
        <source>{label} at threshold {threshold}: {first} {x}, {second} {y}</source>
        <translation>{label}，阈值 {threshold}：{first} {x}，{second} {y}</translation>
    </message>
    <message>
        <source>{label} {area}</source>
        <translation>{label} {area}</translation>
    </message>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} 到 {high}：{count}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>精确率和召回率</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Rows: {rows}, columns: {columns}</source>
        <translation>行：{rows}，列：{columns}</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>保存 {name}</translation>
    </message>
    <message>
        <source>What stands in the cells</source>
        <translation>单元格中的内容</translation>
    </message>
    <message>
        <source>Which curve</source>
        <translation>哪条曲线</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>step {step} · {time}</source>
        <translation>第 {step} 步 · {time}</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>As told by {export}, which was imported: nothing here has checked it.</source>
        <translation>据导入的 {export} 所述：这里未做任何核实。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>First</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>记录次数</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No matrices or images</source>
        <translation>没有矩阵或图像</translation>
    </message>
    <message>
        <source>No metrics or parameters</source>
        <translation>没有指标或参数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results of the run</source>
        <translation>运行的结果</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>并排的结果</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>They come from the run that made the model; of this one, nothing is known of them.</source>
        <translation>它们来自生成模型的运行；对此模型，没有任何相关信息。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What a script logs with log_confusion_matrix or log_image is shown here, side by side. Choose runs in the list that have logged some.</source>
        <translation>脚本用 log_confusion_matrix 或 log_image 记录的内容会并排显示在这里。请在列表中选择有此类记录的运行。</translation>
    </message>
    <message>
        <source>What stands in the cells</source>
        <translation>单元格中的内容</translation>
    </message>
    <message>
        <source>Which result</source>
        <translation>哪个结果</translation>
    </message>
    <message>
        <source>accuracy table</source>
        <translation>准确率表</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>table of rows</source>
        <translation>逐行表格</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>{count} of {all} runs are shown: choose others in the list.</source>
        <translation>显示 {all} 次运行中的 {count} 次：可在列表中选择其他运行。</translation>
    </message>
</context>
<context>
    <name>ResumedLink</name>
    <message>
        <source>From its checkpoint {path}</source>
        <translation>来自其检查点 {path}</translation>
    </message>
    <message>
        <source>Resumed from {name}</source>
        <translation>继续自 {name}</translation>
    </message>
    <message>
        <source>Run that was resumed</source>
        <translation>被继续的运行</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>A friendly name is found</source>
        <translation>会自动起个好记的名字</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>更改{what}</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Everything on one page. Nothing has started yet.</source>
        <translation>全部内容都在这一页。尚未启动任何运行。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>转到“{step}”</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>更多命令行参数</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Resumes</source>
        <translation>继续自</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The series of runs it belongs to</source>
        <translation>它所属的运行系列</translation>
    </message>
    <message>
        <source>by its outputs and MLDESK_RESUME_FROM</source>
        <translation>通过其输出和 MLDESK_RESUME_FROM</translation>
    </message>
    <message>
        <source>by {argument}, its outputs and MLDESK_RESUME_FROM</source>
        <translation>通过 {argument}、其输出和 MLDESK_RESUME_FROM</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>no dataset: the script finds its data itself</source>
        <translation>无数据集：脚本自行查找数据</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>stopped after {time}</source>
        <translation>{time} 后停止</translation>
    </message>
    <message>
        <source>the run&apos;s inputs</source>
        <translation>运行的输入</translation>
    </message>
    <message>
        <source>{count} runs, one for each combination of values. Nothing has started yet.</source>
        <translation>{count} 次运行，每种取值组合一次。尚未启动任何运行。</translation>
    </message>
    <message>
        <source>{count} runs, one for each seed and combination of values. Nothing has started yet.</source>
        <translation>{count} 次运行，种子和取值的每种组合一次。尚未启动任何运行。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 到 {last}</translation>
    </message>
    <message>
        <source>{output} is uploaded to {place}</source>
        <translation>{output} 上传到 {place}</translation>
    </message>
    <message>
        <source>{run}, {checkpoint}</source>
        <translation>{run}，{checkpoint}</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>1 run copied</source>
        <translation>已复制 1 次运行</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Choose 2 to {most} runs to see what differs</source>
        <translation>选择 2 到 {most} 次运行，查看有何不同</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>导出运行</translation>
    </message>
    <message>
        <source>More to do with the chosen runs</source>
        <translation>对所选运行的更多操作</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Runs exported to {name}</source>
        <translation>运行已导出到 {name}</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>{count} group</source>
        <translation>{count} 组</translation>
    </message>
    <message>
        <source>{count} groups</source>
        <translation>{count} 组</translation>
    </message>
    <message>
        <source>{count} match</source>
        <translation>{count} 个匹配</translation>
    </message>
    <message>
        <source>{count} run</source>
        <translation>{count} 次运行</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} 次运行</translation>
    </message>
    <message>
        <source>{count} runs copied</source>
        <translation>已复制 {count} 次运行</translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source>Leave this run out</source>
        <translation>去掉此运行</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>打开此运行</translation>
    </message>
    <message>
        <source>Run {number} of the comparison</source>
        <translation>比较中的第 {number} 次运行</translation>
    </message>
    <message>
        <source>Submitted at {moment}</source>
        <translation>提交于 {moment}</translation>
    </message>
</context>
<context>
    <name>RunDelegate</name>
    <message>
        <source>Name of the run</source>
        <translation>运行的名称</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>运行的备注</translation>
    </message>
</context>
<context>
    <name>RunEnds</name>
    <message>
        <source>It took {time}.</source>
        <translation>用时 {time}。</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}：{status}</translation>
    </message>
</context>
<context>
    <name>RunGroups</name>
    <message>
        <source>all others</source>
        <translation>其他所有</translation>
    </message>
    <message>
        <source>all runs</source>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>beginning of the name</source>
        <translation>名称开头</translation>
    </message>
    <message>
        <source>each run alone</source>
        <translation>每次运行单独显示</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>标签 {name}</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Compared runs</source>
        <translation>比较的运行</translation>
    </message>
    <message>
        <source>Find among these runs</source>
        <translation>在这些运行中查找</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅保留这些</translation>
    </message>
    <message>
        <source>Open this run</source>
        <translation>打开此运行</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 次运行</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} 次运行</translation>
    </message>
    <message>
        <source>{count} within the marks</source>
        <translation>标记范围内 {count} 次运行</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Ask the script to finish its batch, save and end</source>
        <translation>请脚本完成当前批次、保存并结束</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>与另一次运行比较</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kill at once</source>
        <translation>立即强制终止</translation>
    </message>
    <message>
        <source>Kill run</source>
        <translation>强制终止运行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>More about this run</source>
        <translation>此运行的更多操作</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>运行的各部分</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>注册模型</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>注册模型…</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint…</source>
        <translation>从最后一个检查点继续…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run again with changes</source>
        <translation>更改后再次运行</translation>
    </message>
    <message>
        <source>Run again with changes…</source>
        <translation>更改后再次运行…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show the experiment</source>
        <translation>显示实验</translation>
    </message>
    <message>
        <source>Star this run</source>
        <translation>为此运行加星标</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>RunTableModel</name>
    <message>
        <source>Group, closed: {title}, {runs}</source>
        <translation>组，已折叠：{title}，{runs}</translation>
    </message>
    <message>
        <source>Group, open: {title}, {runs}</source>
        <translation>组，已展开：{title}，{runs}</translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>training time (s)</source>
        <translation>训练时长（秒）</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Handwritten digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>准备示例</translation>
    </message>
</context>
<context>
    <name>ScriptStep</name>
    <message>
        <source>A .py file, a folder that holds one, or a zip of such a folder.</source>
        <translation>一个 .py 文件、包含它的文件夹，或这种文件夹的 zip。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>命令行参数</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>选择脚本</translation>
    </message>
    <message>
        <source>Choose a script: drop it on this panel, browse, or type its path.</source>
        <translation>请选择脚本：拖放到此面板、浏览，或输入路径。</translation>
    </message>
    <message>
        <source>Drop a script here</source>
        <translation>将脚本拖放到这里</translation>
    </message>
    <message>
        <source>Found in the script</source>
        <translation>在脚本中发现的内容</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入的模块</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>在此文件夹中</translation>
    </message>
    <message>
        <source>Line {line}, {message}: {text}
Correct the script, then choose it again.</source>
        <translation>第 {line} 行，{message}：{text}
请改正脚本，然后重新选择。</translation>
    </message>
    <message>
        <source>None: it runs as it is.</source>
        <translation>无：可直接运行。</translation>
    </message>
    <message>
        <source>Only Python&apos;s own modules</source>
        <translation>仅用 Python 自带的模块</translation>
    </message>
    <message>
        <source>Path of a script, a folder or a zip</source>
        <translation>脚本、文件夹或 zip 的路径</translation>
    </message>
    <message>
        <source>Path of the script</source>
        <translation>脚本的路径</translation>
    </message>
    <message>
        <source>Read with {reader}: type them under Parameters.</source>
        <translation>由 {reader} 读取：请在“参数”中填写。</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Scripts (*.py *.zip)</source>
        <translation>脚本 (*.py *.zip)</translation>
    </message>
    <message>
        <source>Scripts in the same folder</source>
        <translation>同一文件夹中的脚本</translation>
    </message>
    <message>
        <source>The training script to run. It is read, never changed.</source>
        <translation>要运行的训练脚本。只读取它，绝不更改。</translation>
    </message>
    <message>
        <source>{names}: the environment has all of them</source>
        <translation>{names}：环境中都有</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SecretRows</name>
    <message>
        <source>Add secret</source>
        <translation>添加机密</translation>
    </message>
    <message>
        <source>NAME, as the script finds it in its environment</source>
        <translation>名称，即脚本在其环境中看到的名称</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>机密的名称</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传内容</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show folder: {name}</source>
        <translation>显示文件夹：{name}</translation>
    </message>
    <message>
        <source>Tell me when a run ends while the window is not in front</source>
        <translation>窗口不在前台时，运行结束后通知我</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>此工作区</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Window and recent list</source>
        <translation>窗口和最近列表</translation>
    </message>
    <message>
        <source>mldesk {version}, Qt {qt}. Free software under the Apache License 2.0.</source>
        <translation>mldesk {version}，Qt {qt}。自由软件，采用 Apache License 2.0 许可。</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>未打开工作区</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>关闭快捷键</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>关闭最上层内容</translation>
    </message>
    <message>
        <source>Confirm, open what is chosen</source>
        <translation>确认，打开所选内容</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Find in a list or log</source>
        <translation>在列表或日志中查找</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>下一个控件，上一个控件</translation>
    </message>
    <message>
        <source>Press a button, check a box</source>
        <translation>按下按钮，勾选复选框</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>选择私钥</translation>
    </message>
    <message>
        <source>Empty when the key has none</source>
        <translation>密钥没有密码则留空</translation>
    </message>
    <message>
        <source>Folder for the keys</source>
        <translation>存放密钥的文件夹</translation>
    </message>
    <message>
        <source>Keep this file to yourself. Give {public}, which lies beside it, to those who import.</source>
        <translation>此文件请自行保管。将旁边的 {public} 交给要导入的人。</translation>
    </message>
    <message>
        <source>Keys into folder</source>
        <translation>密钥存入文件夹</translation>
    </message>
    <message>
        <source>Make a new pair of keys</source>
        <translation>生成一对新密钥</translation>
    </message>
    <message>
        <source>Make keys</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Needs the package model-signing: pip install &apos;mldesk[signing]&apos;</source>
        <translation>需要软件包 model-signing：pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password for the new key</source>
        <translation>新密钥的密码</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Sign it with a key</source>
        <translation>用密钥签名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Use a key I have</source>
        <translation>使用已有密钥</translation>
    </message>
    <message>
        <source>Whoever has your public key can then see that nothing was changed.</source>
        <translation>这样，持有你公钥的人就能确认内容未被改动。</translation>
    </message>
    <message>
        <source>Without one, whoever has the file can sign</source>
        <translation>不设密码，任何持有此文件的人都能签名</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Datastore</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>Folder or files</source>
        <translation>文件夹或文件</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>通配模式</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Where the files come from</source>
        <translation>文件的来源</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>more than {files}</source>
        <translation>超过 {files}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
</context>
<context>
    <name>StageButton</name>
    <message>
        <source>Another word…</source>
        <translation>其他名称…</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Set a stage</source>
        <translation>设置阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>阶段：{stage}</translation>
    </message>
    <message>
        <source>Your own stage</source>
        <translation>自定义阶段</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Post-processing</source>
        <translation>后处理中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放中</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message>
        <source>Engine resting</source>
        <translation>引擎休眠中</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>引擎运行中</translation>
    </message>
    <message>
        <source>GPU {index}  {percent} % · {used} of {total}</source>
        <translation>GPU {index}  {percent}% · {used} / {total}</translation>
    </message>
    <message>
        <source>No runs active</source>
        <translation>没有活动的运行</translation>
    </message>
    <message>
        <source>{running} running · {queued} queued</source>
        <translation>运行中 {running} · 排队中 {queued}</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: {status}</source>
        <translation>状态：{status}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {number}: {title}, {state}</source>
        <translation>步骤 {number}：{title}，{state}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待完成</translation>
    </message>
</context>
<context>
    <name>StepSlider</name>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>step {step}, {number} of {count}</source>
        <translation>第 {step} 步，{count} 个中的第 {number} 个</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>1 package</source>
        <translation>1 个软件包</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>Show all that differs</source>
        <translation>显示所有差异</translation>
    </message>
    <message>
        <source>The same: {parts}</source>
        <translation>相同：{parts}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异所在</translation>
    </message>
    <message>
        <source>{count} packages</source>
        <translation>{count} 个软件包</translation>
    </message>
</context>
<context>
    <name>SystemTab</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU, memory, GPU, disk and network are measured about once a second while the run goes on.</source>
        <translation>运行期间，大约每秒测量一次 CPU、内存、GPU、磁盘和网络。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量数据</translation>
    </message>
    <message>
        <source>The run was over before its use of the machine was measured.</source>
        <translation>还没测量机器的使用情况，运行就已结束。</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>所有程序</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>此运行</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>TableChoices</name>
    <message>
        <source>Choose columns automatically</source>
        <translation>自动选择列</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>折叠所有组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有组</translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>显示已归档的运行</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>{kind}, {count} missing</source>
        <translation>{kind}，缺失 {count} 个</translation>
    </message>
    <message>
        <source>{kind}, {share} missing</source>
        <translation>{kind}，缺失 {share}</translation>
    </message>
    <message>
        <source>{name}: {missing} of {rows} rows hold no value</source>
        <translation>{name}：{rows} 行中有 {missing} 行没有值</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>key or key = value</source>
        <translation>键，或 键 = 值</translation>
    </message>
</context>
<context>
    <name>TagForm</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of {count} runs</source>
        <translation>{count} 次运行的标签</translation>
    </message>
    <message>
        <source>Tags of {name}</source>
        <translation>{name} 的标签</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>CMYK</source>
        <translation>CMYK</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>图像 {number}</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>RGB, 16 bits</source>
        <translation>RGB，16 位</translation>
    </message>
    <message>
        <source>RGBA</source>
        <translation>RGBA</translation>
    </message>
    <message>
        <source>RGBA, 16 bits</source>
        <translation>RGBA，16 位</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>grey, 16 bits</source>
        <translation>灰度，16 位</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>太大，无法显示</translation>
    </message>
</context>
<context>
    <name>TileModel</name>
    <message>
        <source>label {label}</source>
        <translation>类别 {label}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Collect diagnostics…</source>
        <translation>收集诊断信息…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TrashSection</name>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days for which the trash keeps things</source>
        <translation>回收站保留内容的天数</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Freeing space takes what has been in the trash for so many days</source>
        <translation>释放空间时，会清除在回收站中放满这么多天的内容</translation>
    </message>
    <message>
        <source>Frees</source>
        <translation>可释放</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>{count} chosen, {size}</source>
        <translation>已选 {count} 项，{size}</translation>
    </message>
</context>
<context>
    <name>TrustBar</name>
    <message>
        <source>Danger was found in its files: {title}.</source>
        <translation>在它的文件中发现危险：{title}。</translation>
    </message>
    <message>
        <source>From {origin}. Loading a model can run code of whoever made it, so mldesk does not load it.</source>
        <translation>来源：{origin}。加载模型可能会运行其制作者的代码，因此 mldesk 不会加载它。</translation>
    </message>
    <message>
        <source>It came from outside and is not trusted</source>
        <translation>它来自外部，不受信任</translation>
    </message>
    <message>
        <source>Look at what was found</source>
        <translation>查看发现的内容</translation>
    </message>
    <message>
        <source>Nothing risky was seen in its files, which is a good sign but no proof.</source>
        <translation>它的文件中没有看到有风险的内容；这是好迹象，但不是证明。</translation>
    </message>
    <message>
        <source>Some of its files ask for a second look.</source>
        <translation>它的一些文件需要再仔细看看。</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>信任它</translation>
    </message>
</context>
<context>
    <name>UnknownView</name>
    <message>
        <source>First bytes of the file</source>
        <translation>文件的前几个字节</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>无法预览</translation>
    </message>
    <message>
        <source>The first {count} bytes</source>
        <translation>前 {count} 个字节</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>共 {size}</translation>
    </message>
</context>
<context>
    <name>UploadForm</name>
    <message>
        <source>If a file is there</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Into path</source>
        <translation>目标路径</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Upload {what} to {datastore}</source>
        <translation>将 {what} 上传到 {datastore}</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>正在上传…</translation>
    </message>
    <message>
        <source>the top of the datastore</source>
        <translation>数据存储的根目录</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} 项内容</translation>
    </message>
</context>
<context>
    <name>UsedByTab</name>
    <message>
        <source>Argument</source>
        <translation>命令行参数</translation>
    </message>
    <message>
        <source>Choose it in the wizard under Compute: the runs that do are listed here.</source>
        <translation>在向导的“计算”中选择它：使用它的运行会列在这里。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Experiment or alias</source>
        <translation>实验或别名</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs and models that used it</source>
        <translation>使用它的运行和模型</translation>
    </message>
    <message>
        <source>Runs that read this version, and models that came of them, are listed here.</source>
        <translation>读取此版本的运行，以及由此产生的模型，都会列在这里。</translation>
    </message>
    <message>
        <source>Runs that used it</source>
        <translation>使用它的运行</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>运行或模型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>ValueTable</name>
    <message>
        <source>Logged table</source>
        <translation>记录的表格</translation>
    </message>
</context>
<context>
    <name>VariableRows</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量的名称</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <translation>移除变量</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <translation>变量的值</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>VariablesTab</name>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>No variables and no secrets</source>
        <translation>没有变量，也没有机密</translation>
    </message>
    <message>
        <source>Only their names are part of the environment. The values stay in the system&apos;s keyring.</source>
        <translation>环境中只有它们的名称。值保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>What the script shall find in its environment is set in a new version.</source>
        <translation>要让脚本在其环境中看到的内容，请在新版本中设置。</translation>
    </message>
</context>
<context>
    <name>Verifier</name>
    <message>
        <source>1 file of {name} : {version} is not as it was registered</source>
        <translation>{name} : {version} 有 1 个文件与注册时不同</translation>
    </message>
    <message>
        <source>All {count} files are there with their sizes and times.</source>
        <translation>全部 {count} 个文件都在，大小和时间一致。</translation>
    </message>
    <message>
        <source>All {count} files are there with their sizes, and those that were read, {percent} %, are what was registered.</source>
        <translation>全部 {count} 个文件都在，大小一致；读取过的 {percent}% 与注册时相同。</translation>
    </message>
    <message>
        <source>All {count} files were read and are what was registered.</source>
        <translation>已读取全部 {count} 个文件，与注册时相同。</translation>
    </message>
    <message>
        <source>Its one file is there with its size and time.</source>
        <translation>它唯一的文件还在，大小和时间一致。</translation>
    </message>
    <message>
        <source>Its one file was read and is what was registered.</source>
        <translation>已读取它唯一的文件，与注册时相同。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Verifying {name} : {version}</source>
        <translation>校验 {name} : {version}</translation>
    </message>
    <message>
        <source>{count} files of {name} : {version} are not as they were registered</source>
        <translation>{name} : {version} 有 {count} 个文件与注册时不同</translation>
    </message>
    <message>
        <source>{name} : {version} is what was registered</source>
        <translation>{name} : {version} 与注册时相同</translation>
    </message>
</context>
<context>
    <name>VerifyButton</name>
    <message>
        <source>Full: reads every file</source>
        <translation>完整：读取每个文件</translation>
    </message>
    <message>
        <source>Quick: looks at names, sizes and times</source>
        <translation>快速：查看名称、大小和时间</translation>
    </message>
    <message>
        <source>Sampled: reads {percent} % of the files</source>
        <translation>抽样：读取 {percent}% 的文件</translation>
    </message>
    <message>
        <source>See whether the files are still what was registered</source>
        <translation>查看文件是否仍与注册时相同</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
</context>
<context>
    <name>VersionAbout</name>
    <message>
        <source>@{alias} has moved here from version {number}</source>
        <translation>@{alias} 已从版本 {number} 移到这里</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>添加说明</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>为 {name} 添加说明</translation>
    </message>
    <message>
        <source>Description of the version</source>
        <translation>版本的说明</translation>
    </message>
    <message>
        <source>Give {name} an alias</source>
        <translation>为 {name} 添加别名</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>版本的备注</translation>
    </message>
    <message>
        <source>Note on {name}</source>
        <translation>{name} 的备注</translation>
    </message>
    <message>
        <source>Set the stage of {name}</source>
        <translation>设置 {name} 的阶段</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>为 {name} 加标签</translation>
    </message>
    <message>
        <source>Take an alias from {name}</source>
        <translation>移除 {name} 的别名</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>VersionBox</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>Version {number} (newest)</source>
        <translation>版本 {number}（最新）</translation>
    </message>
</context>
<context>
    <name>VersionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型的名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>This model exists: the files become its version {number}.</source>
        <translation>此模型已存在：文件将成为它的版本 {number}。</translation>
    </message>
</context>
<context>
    <name>ViewForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图的名称</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>All runs, as usual</source>
        <translation>所有运行，照常显示</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Keeps the columns, the search, the order, the groups and the experiment.</source>
        <translation>保存列、搜索、排序、分组和实验。</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>重命名“{name}”…</translation>
    </message>
    <message>
        <source>Renaming…</source>
        <translation>正在重命名…</translation>
    </message>
    <message>
        <source>Save changes to “{name}”</source>
        <translation>将更改保存到“{name}”</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>视图“{name}”已删除</translation>
    </message>
    <message>
        <source>View “{name}” overwritten</source>
        <translation>视图“{name}”已覆盖</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>视图“{name}”已保存</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>视图：{name}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>核对并开始</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>开始运行</translation>
    </message>
</context>
<context>
    <name>WorkspaceCard</name>
    <message>
        <source>Open now</source>
        <translation>当前已打开</translation>
    </message>
    <message>
        <source>Opened {when}</source>
        <translation>上次打开：{when}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>从列表中移除 {name}</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove the tag {key}</source>
        <translation>移除标签 {key}</translation>
    </message>
</context>
<context>
    <name>_GroupItem</name>
    <message>
        <source>{group}: {count} runs</source>
        <translation>{group}：{count} 次运行</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change value</source>
        <translation>更改值</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the value of {name}</source>
        <translation>保存 {name} 的值</translation>
    </message>
    <message>
        <source>Remove the secret {name}</source>
        <translation>移除机密 {name}</translation>
    </message>
    <message>
        <source>Set the value of {name}</source>
        <translation>设置 {name} 的值</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>已有值</translation>
    </message>
    <message>
        <source>has no value yet</source>
        <translation>还没有值</translation>
    </message>
</context>
<context>
    <name>_WithPackages</name>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
</context>
<context>
    <name>describe</name>
    <message>
        <source>best {best} at {unit} {step}</source>
        <translation>最佳 {best}，位于{unit} {step}</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>level</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>too short for a trend</source>
        <translation>太短，看不出趋势</translation>
    </message>
    <message>
        <source>{count} NaN</source>
        <translation>{count} 个 NaN</translation>
    </message>
    <message>
        <source>{count} infinite</source>
        <translation>{count} 个无穷值</translation>
    </message>
    <message>
        <source>{label}: no points yet</source>
        <translation>{label}：尚无数据点</translation>
    </message>
    <message>
        <source>{label}: {count} points, last {last}</source>
        <translation>{label}：{count} 个数据点，最终值 {last}</translation>
    </message>
</context>
<context>
    <name>grouping</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>GPU {number}</source>
        <translation>GPU {number}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>every batch</source>
        <translation>每个批次</translation>
    </message>
    <message>
        <source>load, of all programs</source>
        <translation>负载，所有程序</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>of the run&apos;s processes</source>
        <translation>此运行的进程</translation>
    </message>
    <message>
        <source>of the run, 100 % is one core</source>
        <translation>此运行，100% 为一个核心</translation>
    </message>
    <message>
        <source>of the run, a second</source>
        <translation>此运行，每秒</translation>
    </message>
    <message>
        <source>of the whole machine, a second</source>
        <translation>整台机器，每秒</translation>
    </message>
    <message>
        <source>train and validation</source>
        <translation>训练和验证</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次运行</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>1 GPU</source>
        <translation>1 个 GPU</translation>
    </message>
    <message>
        <source>Cancel runs</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Held until you release it</source>
        <translation>已暂缓，等你放行</translation>
    </message>
    <message>
        <source>Hold runs</source>
        <translation>暂缓运行</translation>
    </message>
    <message>
        <source>Is being canceled</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>It cannot be kept awake: {cause}</source>
        <translation>无法阻止本机休眠：{cause}</translation>
    </message>
    <message>
        <source>It is kept awake now</source>
        <translation>本机现在不会休眠</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>在队列中移动</translation>
    </message>
    <message>
        <source>Release runs</source>
        <translation>放行运行</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>再次运行…</translation>
    </message>
    <message>
        <source>Run canceled</source>
        <translation>运行已取消</translation>
    </message>
    <message>
        <source>Run held</source>
        <translation>运行已暂缓</translation>
    </message>
    <message>
        <source>Run moved</source>
        <translation>运行已移动</translation>
    </message>
    <message>
        <source>Run released</source>
        <translation>运行已放行</translation>
    </message>
    <message>
        <source>Starts at once</source>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Starts with the engine</source>
        <translation>引擎启动后开始</translation>
    </message>
    <message>
        <source>Starts {when}</source>
        <translation>开始：{when}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>耗时：{time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Waits for a CPU slot</source>
        <translation>等待 1 个 CPU 槽位</translation>
    </message>
    <message>
        <source>Waits for a GPU</source>
        <translation>等待 GPU</translation>
    </message>
    <message>
        <source>Waits for a GPU; another program uses GPU {gpus}</source>
        <translation>等待 GPU；其他程序正在使用 GPU {gpus}</translation>
    </message>
    <message>
        <source>Waits for a GPU; the GPU driver does not answer</source>
        <translation>等待 GPU；GPU 驱动没有响应</translation>
    </message>
    <message>
        <source>Waits for {memory} free on a GPU, now {free}</source>
        <translation>等待一个 GPU 有 {memory} 空闲显存，现有 {free}</translation>
    </message>
    <message>
        <source>Waits for {memory} free on each of {asked} GPUs, now {free}</source>
        <translation>等待 {asked} 个 GPU 各有 {memory} 空闲显存，现有 {free}</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} CPU slots</source>
        <translation>等待 {asked} 个 CPU 槽位中的 {missing} 个</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} GPUs</source>
        <translation>等待 {asked} 个 GPU 中的 {missing} 个</translation>
    </message>
    <message>
        <source>Waits for {missing} of {asked} GPUs; another program uses GPU {gpus}</source>
        <translation>等待 {asked} 个 GPU 中的 {missing} 个；其他程序正在使用 GPU {gpus}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message>
        <source>at least {time} left ({count} of unknown length)</source>
        <translation>至少剩余 {time}（{count} 个时长未知）</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{count} CPU slots</source>
        <translation>{count} 个 CPU 槽位</translation>
    </message>
    <message>
        <source>{count} GPUs</source>
        <translation>{count} 个 GPU</translation>
    </message>
    <message>
        <source>{count} held</source>
        <translation>已暂缓 {count}</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>运行中 {count}</translation>
    </message>
    <message>
        <source>{count} runs canceled</source>
        <translation>已取消 {count} 次运行</translation>
    </message>
    <message>
        <source>{count} runs held</source>
        <translation>已暂缓 {count} 次运行</translation>
    </message>
    <message>
        <source>{count} runs moved</source>
        <translation>已移动 {count} 次运行</translation>
    </message>
    <message>
        <source>{count} runs released</source>
        <translation>已放行 {count} 次运行</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>等待中 {count}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>已完成 {percent}%</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>run_actions</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive runs</source>
        <translation>归档运行</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Note on run</source>
        <translation>运行的备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Restore runs</source>
        <translation>取消归档运行</translation>
    </message>
    <message>
        <source>Resume from the last checkpoint…</source>
        <translation>从最后一个检查点继续…</translation>
    </message>
    <message>
        <source>Run again with changes…</source>
        <translation>更改后再次运行…</translation>
    </message>
    <message>
        <source>Run archived</source>
        <translation>运行已归档</translation>
    </message>
    <message>
        <source>Run restored</source>
        <translation>运行已取消归档</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Star runs</source>
        <translation>为运行加星标</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop runs</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} runs archived</source>
        <translation>已归档 {count} 次运行</translation>
    </message>
    <message>
        <source>{count} runs restored</source>
        <translation>已取消归档 {count} 次运行</translation>
    </message>
</context>
<context>
    <name>run_colors</name>
    <message>
        <source>Another color…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>By its number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Color of the run</source>
        <translation>运行的颜色</translation>
    </message>
    <message>
        <source>Color runs</source>
        <translation>为运行着色</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
</context>
<context>
    <name>run_columns</name>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Current Python</source>
        <translation>当前 Python</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Own Dockerfile</source>
        <translation>自己的 Dockerfile</translation>
    </message>
    <message>
        <source>Own packages</source>
        <translation>自己的软件包</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>最佳所在步</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最终</translation>
    </message>
</context>
<context>
    <name>run_groups</name>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>Repeats (all but the seed)</source>
        <translation>重复运行（仅种子不同）</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>无 {name}</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <translation>{count} 次运行</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>Tag runs</source>
        <translation>为运行加标签</translation>
    </message>
    <message>
        <source>Tags of 1 run changed</source>
        <translation>已更改 1 次运行的标签</translation>
    </message>
    <message>
        <source>Tags of {count} runs changed</source>
        <translation>已更改 {count} 次运行的标签</translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>{hours} h {minutes} min left</source>
        <translation>剩余 {hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s left</source>
        <translation>剩余 {minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>剩余 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>trash</name>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>已移到回收站</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} moved to the trash</source>
        <translation>已将 {count} 项移到回收站</translation>
    </message>
</context>
</TS>
