<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
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
    <name>Adding</name>
    <message>
        <source>Add Docker target…</source>
        <translation>添加 Docker 目标…</translation>
    </message>
    <message>
        <source>Add Ray cluster…</source>
        <translation>添加 Ray 集群…</translation>
    </message>
    <message>
        <source>Add Slurm cluster…</source>
        <translation>添加 Slurm 集群…</translation>
    </message>
    <message>
        <source>Add a part of this machine, by a name…</source>
        <translation>以名称添加本机的一部分…</translation>
    </message>
    <message>
        <source>Add datastore…</source>
        <translation>添加数据存储…</translation>
    </message>
    <message>
        <source>Import model…</source>
        <translation>导入模型…</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>新建环境…</translation>
    </message>
    <message>
        <source>Register dataset…</source>
        <translation>注册数据集…</translation>
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
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
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
    <name>BatchScriptRow</name>
    <message>
        <source>Batch script</source>
        <translation>批处理脚本</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Made for this run</source>
        <translation>为此运行生成</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>撤销我的更改</translation>
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
    <message>
        <source>nothing had to be built</source>
        <translation>无需构建</translation>
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
        <source>Save visible points as CSV…</source>
        <translation>将可见数据点存为 CSV…</translation>
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
        <source>Log x</source>
        <translation>X 轴取对数</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>Y 轴取对数</translation>
    </message>
    <message>
        <source>Logarithmic horizontal axis; a time of day has none</source>
        <translation>横轴取对数；时刻不能取对数</translation>
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
    <name>ClusterCard</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Batch script</source>
        <translation>批处理脚本</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>每个节点的 CPU</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs (gres)</source>
        <translation>GPU (gres)</translation>
    </message>
    <message>
        <source>Gives up nodes</source>
        <translation>释放节点</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
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
        <source>No node is up.</source>
        <translation>没有节点在线。</translation>
    </message>
    <message>
        <source>No node is up. One is started when a run needs it.</source>
        <translation>没有节点在线。运行需要时会启动节点。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>集群的节点</translation>
    </message>
    <message>
        <source>Nodes per run</source>
        <translation>每次运行的节点</translation>
    </message>
    <message>
        <source>Nothing runs or waits there.</source>
        <translation>那里没有运行或等待的作业。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Python with Ray</source>
        <translation>带 Ray 的 Python</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Queue of the cluster</source>
        <translation>集群的队列</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>built by mldesk</source>
        <translation>由 mldesk 构建</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>copied into {folder}</source>
        <translation>复制到 {folder}</translation>
    </message>
    <message>
        <source>seen {when}</source>
        <translation>上次看到：{when}</translation>
    </message>
    <message>
        <source>shared with the nodes</source>
        <translation>与节点共享</translation>
    </message>
    <message>
        <source>the cluster&apos;s default</source>
        <translation>集群默认值</translation>
    </message>
    <message>
        <source>the commands of this machine</source>
        <translation>本机的命令</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>按分区</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>{count} at most</source>
        <translation>最多 {count}</translation>
    </message>
    <message>
        <source>{kind} · not looked at yet</source>
        <translation>{kind} · 尚未查看</translation>
    </message>
    <message>
        <source>{least} to {most} nodes, on this machine</source>
        <translation>{least} 到 {most} 个节点，在本机</translation>
    </message>
    <message>
        <source>{time} without work</source>
        <translation>{time} 无任务</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} / {total}</translation>
    </message>
</context>
<context>
    <name>ClusterForm</name>
    <message>
        <source>{version} answers. Nodes: {nodes}, CPUs: {cpus}, GPUs: {gpus}.</source>
        <translation>{version} 有应答。节点：{nodes}，CPU：{cpus}，GPU：{gpus}。</translation>
    </message>
</context>
<context>
    <name>ClusterMap</name>
    <message>
        <source>Cluster map</source>
        <translation>集群布局</translation>
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
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>No line differs: only how the lines end, or letters that cannot be shown.</source>
        <translation>没有不同的行：不同的只是行尾，或无法显示的字符。</translation>
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
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
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
        <source>Add target</source>
        <translation>添加目标</translation>
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
        <source>Docker containers…</source>
        <translation>Docker 容器…</translation>
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
        <source>Letting {name} take no more runs</source>
        <translation>让 {name} 不再接受运行</translation>
    </message>
    <message>
        <source>Letting {name} take runs</source>
        <translation>让 {name} 接受运行</translation>
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
        <source>Part of this machine, by a name…</source>
        <translation>以名称指代本机的一部分…</translation>
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
        <source>Ray cluster…</source>
        <translation>Ray 集群…</translation>
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
        <source>Slurm cluster…</source>
        <translation>Slurm 集群…</translation>
    </message>
    <message>
        <source>Take no more runs</source>
        <translation>不再接受运行</translation>
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
    <message>
        <source> times at most</source>
        <translation> 次为限</translation>
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
        <source>Also after being preempted</source>
        <translation>被抢占之后也如此</translation>
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
        <source>Change</source>
        <translation>更改</translation>
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
        <source>Distribute…</source>
        <translation>分布…</translation>
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
        <source>For each process</source>
        <translation>供每个进程使用</translation>
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
        <source>From its last checkpoint</source>
        <translation>从最后一个检查点</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
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
        <source>Never</source>
        <translation>从不</translation>
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
        <source>On its node</source>
        <translation>在其节点上</translation>
    </message>
    <message>
        <source>Otherwise every epoch, and batches a few times a second.</source>
        <translation>否则记录每个轮次，批次则每秒记录几次。</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>That train together</source>
        <translation>一同训练的</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python</source>
        <translation>集群自带的 Python</translation>
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
        <source>When a node is lost</source>
        <translation>节点丢失时</translation>
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
        <source>at most {count} on a node</source>
        <translation>每个节点最多 {count}</translation>
    </message>
    <message>
        <source>no node of the cluster is known to have one</source>
        <translation>未发现集群中有节点具备</translation>
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
        <source>{share} of {total} are right</source>
        <translation>{total} 个中有 {share} 正确</translation>
    </message>
    <message>
        <source>{share} of {total} are right; most often mistaken: {true} taken for {predicted} ({count})</source>
        <translation>{total} 个中有 {share} 正确；最常混淆：{true} 误判为 {predicted}（{count}）</translation>
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
    <name>CountedRuns</name>
    <message numerus="yes">
        <source>%Ln runs archived</source>
        <translation>
            <numerusform>已归档 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs are in the queue again</source>
        <translation>
            <numerusform>%Ln 个运行已重新进入队列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs canceled</source>
        <translation>
            <numerusform>已取消 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs copied</source>
        <translation>
            <numerusform>已复制 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs held</source>
        <translation>
            <numerusform>已暂缓 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs moved</source>
        <translation>
            <numerusform>已移动 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs released</source>
        <translation>
            <numerusform>已放行 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs restored</source>
        <translation>
            <numerusform>已取消归档 %Ln 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 run copied</source>
        <translation>已复制 1 次运行</translation>
    </message>
    <message>
        <source>Run archived</source>
        <translation>运行已归档</translation>
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
        <source>Run is in the queue again</source>
        <translation>运行已重新进入队列</translation>
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
        <source>Run restored</source>
        <translation>运行已取消归档</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln runs changed</source>
        <translation>
            <numerusform>已更改 %Ln 次运行的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of 1 run changed</source>
        <translation>已更改 1 次运行的标签</translation>
    </message>
</context>
<context>
    <name>CrashPanel</name>
    <message>
        <source>A library of the window needs a newer processor than this one.</source>
        <translation>窗口使用的某个库需要比这更新的处理器。</translation>
    </message>
    <message>
        <source>A library of the window reached for memory that is not its own.</source>
        <translation>窗口使用的某个库访问了不属于它的内存。</translation>
    </message>
    <message>
        <source>An error in mldesk itself, not in your script or your data. If it happens again, collect diagnostics and send them to those who look after mldesk; nothing was sent anywhere by itself.</source>
        <translation>这是 mldesk 自身的错误，不是你的脚本或数据的问题。如果再次发生，请收集诊断信息并发送给 mldesk 的维护者；没有自动向任何地方发送任何信息。</translation>
    </message>
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
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Qt, which draws the window, could not go on.</source>
        <translation>绘制窗口的 Qt 无法继续工作。</translation>
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
        <source>Something of what you did last may not have been done.</source>
        <translation>你最后所做的操作可能没有全部完成。</translation>
    </message>
    <message>
        <source>The window that was opened {when} was ended by a fault of mldesk. Your runs are not part of the window: they went on without it. What was written down is in the details; nothing was sent anywhere.</source>
        <translation>于 {when} 打开的窗口因 mldesk 的故障而关闭。你的运行不属于窗口：它们仍在继续。记录下来的内容在详情中；没有向任何地方发送任何信息。</translation>
    </message>
    <message>
        <source>There was no memory left for the window.</source>
        <translation>窗口已没有可用内存。</translation>
    </message>
    <message>
        <source>Try it again. Your runs go on, and what is stored stays as it is.</source>
        <translation>请再试一次。你的运行仍在继续，已保存的内容保持不变。</translation>
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
        <source>mldesk made a mistake</source>
        <translation>mldesk 出错了</translation>
    </message>
    <message>
        <source>mldesk was ended from outside the last time</source>
        <translation>mldesk 上次被外部终止</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未显示</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
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
        <source>the horizontal axis is logarithmic</source>
        <translation>横轴为对数刻度</translation>
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
        <source>first process</source>
        <translation>第一个进程</translation>
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
    <name>Distribution</name>
    <message>
        <source>1 chief</source>
        <translation>1 个 chief</translation>
    </message>
    <message>
        <source>1 evaluator</source>
        <translation>1 个评估进程</translation>
    </message>
    <message>
        <source>MPI</source>
        <translation>MPI</translation>
    </message>
    <message>
        <source>One process</source>
        <translation>单个进程</translation>
    </message>
    <message>
        <source>Parameter server</source>
        <translation>参数服务器</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>TensorFlow</source>
        <translation>TensorFlow</translation>
    </message>
</context>
<context>
    <name>DistributionStep</name>
    <message>
        <source>A chief</source>
        <translation>一个 chief</translation>
    </message>
    <message>
        <source>An evaluator</source>
        <translation>一个评估进程</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>此外</translation>
    </message>
    <message>
        <source>Cluster map</source>
        <translation>集群布局</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布式</translation>
    </message>
    <message>
        <source>Double-click a cell to change it. Ports and hosts left open are reserved at the start.</source>
        <translation>双击单元格即可更改。留空的端口和主机在启动时预留。</translation>
    </message>
    <message>
        <source>Each process gets MASTER_ADDR, RANK and WORLD_SIZE, for torch.distributed.</source>
        <translation>每个进程都会得到 MASTER_ADDR、RANK 和 WORLD_SIZE，供 torch.distributed 使用。</translation>
    </message>
    <message>
        <source>Each process gets TF_CONFIG, for tf.distribute&apos;s MultiWorkerMirroredStrategy.</source>
        <translation>每个进程都会得到 TF_CONFIG，供 tf.distribute 的 MultiWorkerMirroredStrategy 使用。</translation>
    </message>
    <message>
        <source>Each trains on its share</source>
        <translation>各自训练自己的那份数据</translation>
    </message>
    <message>
        <source>Hold the model&apos;s values</source>
        <translation>保存模型的数值</translation>
    </message>
    <message>
        <source>Machines or containers</source>
        <translation>机器或容器</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Of every process</source>
        <translation>每个进程的</translation>
    </message>
    <message>
        <source>Of the first process</source>
        <translation>第一个进程的</translation>
    </message>
    <message>
        <source>Often one for each GPU</source>
        <translation>通常每个 GPU 一个</translation>
    </message>
    <message>
        <source>Parameter servers</source>
        <translation>参数服务器数</translation>
    </message>
    <message>
        <source>Processes per node</source>
        <translation>每个节点的进程数</translation>
    </message>
    <message>
        <source>Processes that train one model together. Most runs need only one.</source>
        <translation>共同训练一个模型的多个进程。大多数运行只需要一个。</translation>
    </message>
    <message>
        <source>Started by mpirun, for scripts that use Horovod or mpi4py.</source>
        <translation>由 mpirun 启动，适用于使用 Horovod 或 mpi4py 的脚本。</translation>
    </message>
    <message>
        <source>That become curves</source>
        <translation>将绘成曲线</translation>
    </message>
    <message>
        <source>The script is started once, as ever.</source>
        <translation>脚本照常启动一次。</translation>
    </message>
    <message>
        <source>Undo my changes</source>
        <translation>撤销我的更改</translation>
    </message>
    <message>
        <source>What {process} finds in its environment</source>
        <translation>{process} 的环境变量</translation>
    </message>
    <message>
        <source>Without a chief, worker 0 leads</source>
        <translation>没有 chief 时由 worker 0 主导</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker 数</translation>
    </message>
    <message>
        <source>Workers train, parameter servers hold the values; servers are ended when workers are done.</source>
        <translation>worker 负责训练，参数服务器保存数值；worker 完成后服务器即被结束。</translation>
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
        <source>NVIDIA, ready</source>
        <translation>NVIDIA，已就绪</translation>
    </message>
    <message>
        <source>No container runs.</source>
        <translation>没有正在运行的容器。</translation>
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
        <source>Capabilities</source>
        <translation>权能</translation>
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
        <source>Shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
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
    <name>DraftKeeping</name>
    <message>
        <source>This draft is not kept on disk</source>
        <translation>此草稿未保存到磁盘</translation>
    </message>
</context>
<context>
    <name>DrainNotice</name>
    <message>
        <source>Runs that have begun go on. The others wait in the queue.</source>
        <translation>已开始的运行会继续，其余的在队列中等待。</translation>
    </message>
    <message>
        <source>Take runs again</source>
        <translation>重新接受运行</translation>
    </message>
    <message>
        <source>Takes no more runs</source>
        <translation>不再接受运行</translation>
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
    <name>EmptyRuns</name>
    <message>
        <source>A run is one execution of a training script. Press New run, drop a script on the window, or train on handwritten digits with the sample.</source>
        <translation>运行是训练脚本的一次执行。点击“新建运行”，将脚本拖放到窗口上，或用示例训练识别手写数字。</translation>
    </message>
    <message>
        <source>All runs here are archived</source>
        <translation>这里的所有运行都已归档</translation>
    </message>
    <message>
        <source>Archived runs stay as they are and are left out of the table until you show them.</source>
        <translation>已归档的运行保持原样，在您显示它们之前不会出现在表格中。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Its runs were moved to the trash or deleted. Those in the trash can be put back on the page Disk.</source>
        <translation>它的运行已移到回收站或已删除。回收站中的运行可以在“磁盘”页面还原。</translation>
    </message>
    <message>
        <source>No run fits</source>
        <translation>没有符合的运行</translation>
    </message>
    <message>
        <source>No runs in this experiment</source>
        <translation>此实验中没有运行</translation>
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
        <source>Show all experiments</source>
        <translation>显示所有实验</translation>
    </message>
    <message>
        <source>Show archived runs</source>
        <translation>显示已归档的运行</translation>
    </message>
    <message>
        <source>There are runs here, but none that you look for.</source>
        <translation>这里有运行，但没有您要找的。</translation>
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
        <source>Horovod</source>
        <translation>Horovod</translation>
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
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Keras 2 for tf.keras (tf-keras)</source>
        <translation>tf.keras 使用 Keras 2 (tf-keras)</translation>
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
        <source>the version that fits TensorFlow</source>
        <translation>与 TensorFlow 匹配的版本</translation>
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
        <source>The cluster&apos;s own Python</source>
        <translation>集群自带的 Python</translation>
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
        <source>With the Python and the packages that its nodes have.</source>
        <translation>包含其节点自带的 Python 和软件包。</translation>
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
    <name>ExperimentChooser</name>
    <message>
        <source>All experiments</source>
        <translation>所有实验</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
</context>
<context>
    <name>ExperimentsPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
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
        <source>Reading the runs…</source>
        <translation>正在读取运行…</translation>
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
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>Any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>例如 1h30m</translation>
    </message>
    <message>
        <source>such as 2026-11-21 14:05</source>
        <translation>例如 2026-11-21 14:05</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>The search line says more than rows can show.</source>
        <translation>搜索栏的内容超出了条件行所能显示的范围。</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>How condition {number} compares</source>
        <translation>条件 {number} 的比较方式</translation>
    </message>
    <message>
        <source>How condition {number} is joined</source>
        <translation>条件 {number} 的连接方式</translation>
    </message>
    <message>
        <source>Remove condition {number}</source>
        <translation>移除条件 {number}</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>条件 {number} 的值</translation>
    </message>
    <message>
        <source>What condition {number} asks for</source>
        <translation>条件 {number} 查询的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>and</source>
        <translation>并且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或者</translation>
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
    <message>
        <source>written in the script</source>
        <translation>由脚本写入</translation>
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
        <source>All processes</source>
        <translation>所有进程</translation>
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
        <source>Of which process</source>
        <translation>哪个进程的</translation>
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
    <name>LogPane</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of {process}</source>
        <translation>{process} 的日志</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>尚无输出</translation>
    </message>
    <message>
        <source>Show the whole log</source>
        <translation>显示完整日志</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Lines appear here as the script prints them.</source>
        <translation>脚本输出的各行会显示在这里。</translation>
    </message>
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
        <source>What the program prints is not kept with the run</source>
        <translation>程序打印的内容不会随运行保留</translation>
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
        <source>CPUs per node</source>
        <translation>每个节点的 CPU</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>GPUs per node</source>
        <translation>每个节点的 GPU</translation>
    </message>
    <message>
        <source>Gives up nodes</source>
        <translation>释放节点</translation>
    </message>
    <message>
        <source>Its runs train on fewer GPUs</source>
        <translation>其运行使用较少的 GPU 训练</translation>
    </message>
    <message>
        <source>Its runs train on the CPU</source>
        <translation>其运行在 CPU 上训练</translation>
    </message>
    <message>
        <source>Memory per node</source>
        <translation>每个节点的内存</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes now</source>
        <translation>当前节点</translation>
    </message>
    <message>
        <source>Processes of this machine</source>
        <translation>本机的进程</translation>
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
        <source>on {name}</source>
        <translation>在 {name} 上</translation>
    </message>
    <message>
        <source>{count} up</source>
        <translation>{count} 个已启动</translation>
    </message>
    <message>
        <source>{count} up, {starting} starting</source>
        <translation>{count} 个已启动,{starting} 个正在启动</translation>
    </message>
    <message>
        <source>{count}, shared with other runs</source>
        <translation>{count}，与其他运行共享</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 到 {most}</translation>
    </message>
    <message>
        <source>{time} without work</source>
        <translation>{time} 无任务</translation>
    </message>
</context>
<context>
    <name>MachineForm</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A cluster of its own, as {name}</source>
        <translation>自己的集群,如同 {name}</translation>
    </message>
    <message>
        <source>Add named target</source>
        <translation>添加命名目标</translation>
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
        <source>Containers of {name}</source>
        <translation>{name} 的容器</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>Its runs may use all that this machine has.</source>
        <translation>其运行可使用本机的全部资源。</translation>
    </message>
    <message>
        <source>Kept nodes</source>
        <translation>保留的节点</translation>
    </message>
    <message>
        <source>Machines of this size, at most</source>
        <translation>最多多少台此规格的机器</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Nodes of {name}</source>
        <translation>{name} 的节点</translation>
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
        <source>Size of machine</source>
        <translation>机器规格</translation>
    </message>
    <message>
        <source>This machine as it is, if left empty</source>
        <translation>留空则为本机原样</translation>
    </message>
    <message>
        <source>Until an unused node is given up</source>
        <translation>未使用的节点被释放之前</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>它所代表的</translation>
    </message>
    <message>
        <source>While nothing runs</source>
        <translation>没有运行时</translation>
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
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Rank {rank} of {count}</source>
        <translation>第 {rank} 号，共 {count} 个</translation>
    </message>
    <message>
        <source>a free one</source>
        <translation>空闲端口</translation>
    </message>
    <message>
        <source>chosen at start</source>
        <translation>启动时选定</translation>
    </message>
    <message>
        <source>dealt out</source>
        <translation>自动分配</translation>
    </message>
    <message>
        <source>“{value}” are no GPUs: give numbers such as 0, 1, or CPU, or nothing</source>
        <translation>“{value}”不是 GPU：请给出 0, 1 这样的编号，或 CPU，或留空</translation>
    </message>
    <message>
        <source>“{value}” is no node: give its number, counted from 0</source>
        <translation>“{value}”不是节点：请给出从 0 开始的编号</translation>
    </message>
    <message>
        <source>“{value}” is no port: give 1 to 65535, or nothing to have one chosen</source>
        <translation>“{value}”不是端口：请给出 1 到 65535，或留空以自动选择</translation>
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
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Try it on files</source>
        <translation>用文件试用</translation>
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
        <source>Add to the queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message numerus="yes">
        <source>Start %Ln runs</source>
        <translation>
            <numerusform>开始 %Ln 次运行</numerusform>
        </translation>
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
        <source>Starting {script}</source>
        <translation>启动 {script}</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
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
    <name>OptionFields</name>
    <message>
        <source>Built against TensorFlow</source>
        <translation>针对 TensorFlow 构建</translation>
    </message>
    <message>
        <source>Horovod, built against TensorFlow</source>
        <translation>Horovod，针对 TensorFlow 构建</translation>
    </message>
    <message>
        <source>Keras 2 for tf.keras (tf-keras)</source>
        <translation>tf.keras 使用 Keras 2 (tf-keras)</translation>
    </message>
    <message>
        <source>Scripts get TF_USE_LEGACY_KERAS=1: distributed training with Model.fit needs it</source>
        <translation>脚本会得到 TF_USE_LEGACY_KERAS=1：使用 Model.fit 的分布式训练需要它</translation>
    </message>
    <message>
        <source>The version that fits</source>
        <translation>匹配的版本</translation>
    </message>
    <message>
        <source>Version of Horovod</source>
        <translation>Horovod 的版本</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message numerus="yes">
        <source>%Ln values: makes %Ln runs</source>
        <translation>
            <numerusform>%Ln 个值：产生 %Ln 次运行</numerusform>
        </translation>
    </message>
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
    <name>PageOffers</name>
    <message>
        <source>On this page</source>
        <translation>在此页面</translation>
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
        <source>Language</source>
        <translation>语言</translation>
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
        <source>Notification when a run ends</source>
        <translation>运行结束时通知</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Power: keep this computer awake while runs are active</source>
        <translation>电源：只要有活动的运行，就不让本机休眠</translation>
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
        <source>Trash</source>
        <translation>回收站</translation>
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
    <name>Processes</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ended (signal {number})</source>
        <translation>已结束（信号 {number}）</translation>
    </message>
    <message>
        <source>failed (code {number})</source>
        <translation>失败（代码 {number}）</translation>
    </message>
    <message>
        <source>killed (signal {number})</source>
        <translation>被终止（信号 {number}）</translation>
    </message>
    <message>
        <source>not started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{failed}, first</source>
        <translation>{failed}，最先</translation>
    </message>
</context>
<context>
    <name>ProcessesTab</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Choose a process in the table to see its log beside those after it.</source>
        <translation>在表中选择一个进程，即可并排查看它与其后进程的日志。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Processes of the run</source>
        <translation>此运行的进程</translation>
    </message>
    <message>
        <source>Rank {rank}, number {local} on its node</source>
        <translation>第 {rank} 号，在其节点上为第 {local} 个</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
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
    <message>
        <source>{count} going on</source>
        <translation>{count} 个进行中</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} 个等待中</translation>
    </message>
</context>
<context>
    <name>RayForm</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Add Ray cluster</source>
        <translation>添加 Ray 集群</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Built by mldesk, if left empty</source>
        <translation>留空则由 mldesk 构建</translation>
    </message>
    <message>
        <source>CPUs per node</source>
        <translation>每个节点的 CPU</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>It grows so far</source>
        <translation>扩展的上限</translation>
    </message>
    <message>
        <source>Kept while nothing runs</source>
        <translation>空闲时仍保留</translation>
    </message>
    <message>
        <source>Made on this machine</source>
        <translation>在本机创建</translation>
    </message>
    <message>
        <source>Nodes at least</source>
        <translation>最少节点数</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>最多节点数</translation>
    </message>
    <message>
        <source>Of Ray&apos;s dashboard</source>
        <translation>Ray 仪表板的地址</translation>
    </message>
    <message>
        <source>Of the cluster&apos;s version</source>
        <translation>与集群版本一致</translation>
    </message>
    <message>
        <source>Python with Ray</source>
        <translation>带 Ray 的 Python</translation>
    </message>
    <message>
        <source>That each offers</source>
        <translation>各自提供的数量</translation>
    </message>
    <message>
        <source>Then a node is given up</source>
        <translation>之后释放节点</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已有的</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>ray, if left empty</source>
        <translation>留空则为 ray</translation>
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
        <source>The run is over: its model can be registered now.</source>
        <translation>运行已结束：现在可以注册它的模型。</translation>
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
        <source>rank correlation {number}; {told}</source>
        <translation>秩相关系数 {number}；{told}</translation>
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
        <source>{kept} of {count} runs, without one of both: {lacking}</source>
        <translation>{count} 次运行中的 {kept} 次，缺少其一：{lacking}</translation>
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
        <source>{label} at threshold {threshold}: false positive rate {x}, true positive rate {y}</source>
        <translation>{label}，阈值 {threshold}：假正例率 {x}，真正例率 {y}</translation>
    </message>
    <message>
        <source>{label} at threshold {threshold}: recall {x}, precision {y}</source>
        <translation>{label}，阈值 {threshold}：召回率 {x}，精确率 {y}</translation>
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
    <message numerus="yes">
        <source>%Ln runs, one for each combination of values. Nothing has started yet.</source>
        <translation>
            <numerusform>%Ln 次运行，每种取值组合一次。尚未启动任何运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, one for each seed and combination of values. Nothing has started yet.</source>
        <translation>
            <numerusform>%Ln 次运行，种子和取值的每种组合一次。尚未启动任何运行。</numerusform>
        </translation>
    </message>
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
        <source>Distribution</source>
        <translation>分布式</translation>
    </message>
    <message>
        <source>Do not start yet</source>
        <translation>暂不启动</translation>
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
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>It waits in the queue until you release it</source>
        <translation>在队列中等待，直到您放行</translation>
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
        <source>Starts when {memory} are really free on each of its GPUs</source>
        <translation>当其每个 GPU 上都确实有 {memory} 空闲显存时开始</translation>
    </message>
    <message>
        <source>Starts when {memory} are really free on its GPU</source>
        <translation>当其 GPU 上确实有 {memory} 空闲显存时开始</translation>
    </message>
    <message>
        <source>The series of runs it belongs to</source>
        <translation>它所属的运行系列</translation>
    </message>
    <message>
        <source>Use Keras 2 beside this TensorFlow</source>
        <translation>在此 TensorFlow 旁使用 Keras 2</translation>
    </message>
    <message>
        <source>Use TensorFlow 2.15</source>
        <translation>使用 TensorFlow 2.15</translation>
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
        <source>A group is called after what its runs share: open it to rename one of them</source>
        <translation>组以其运行的共同点命名：打开它即可重命名其中某个运行</translation>
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
        <source>Runs ended: {count}</source>
        <translation>已结束的运行：{count}</translation>
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
        <source>Free some space; what is still known of it comes by itself then.</source>
        <translation>请释放一些空间；之后仍可得知的内容会自动出现。</translation>
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
        <source>Nothing can be recorded: a run that goes on, or has ended meanwhile, is shown as it was before.</source>
        <translation>无法记录任何内容：仍在进行或其间已结束的运行仍按之前的状态显示。</translation>
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
        <source>Processes</source>
        <translation>进程</translation>
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
        <translation>更改后重新运行…</translation>
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
    <message>
        <source>The disk of the workspace is full</source>
        <translation>工作区所在磁盘已满</translation>
    </message>
    <message>
        <source>The run may well go on there. Last seen {when}; all that it has done meanwhile comes as soon as the cluster answers.</source>
        <translation>运行可能仍在那里继续。最后一次看到：{when}；集群一有应答，期间所做的一切都会传回。</translation>
    </message>
    <message>
        <source>{target} cannot be reached: what the run does is unknown</source>
        <translation>无法连接 {target}：运行的状况未知</translation>
    </message>
</context>
<context>
    <name>RunSearch</name>
    <message>
        <source>At character {number}: {cause}</source>
        <translation>第 {number} 个字符处：{cause}</translation>
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
        <source>Archive, or restore</source>
        <translation>归档或恢复</translation>
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
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
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
        <source>In a chart</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>In the run table</source>
        <translation>在运行表格中</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>移动十字准线</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移至回收站</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>下一个控件，上一个控件</translation>
    </message>
    <message>
        <source>Open the run, fold or unfold a group</source>
        <translation>打开运行,折叠或展开分组</translation>
    </message>
    <message>
        <source>Press a button, check a box</source>
        <translation>按下按钮，勾选复选框</translation>
    </message>
    <message>
        <source>Rename, or edit the note</source>
        <translation>重命名或编辑备注</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show the run at this moment</source>
        <translation>显示此刻的运行</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Star, or remove the star</source>
        <translation>加星标或取消星标</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>放大、缩小</translation>
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
    <name>SlurmForm</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add Slurm cluster</source>
        <translation>添加 Slurm 集群</translation>
    </message>
    <message>
        <source>As the run asks, if left empty; for example gpu:a100:2</source>
        <translation>留空则按运行的要求；例如 gpu:a100:2</translation>
    </message>
    <message>
        <source>Batch script</source>
        <translation>批处理脚本</translation>
    </message>
    <message>
        <source>Else it is made for each run</source>
        <translation>否则为每次运行生成</translation>
    </message>
    <message>
        <source>Else they are copied</source>
        <translation>否则将复制</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>那边的文件夹</translation>
    </message>
    <message>
        <source>For copies of code and data</source>
        <translation>存放代码和数据的副本</translation>
    </message>
    <message>
        <source>For one run</source>
        <translation>供一次运行使用</translation>
    </message>
    <message>
        <source>GPUs (gres)</source>
        <translation>GPU (gres)</translation>
    </message>
    <message>
        <source>I write it myself, for all runs</source>
        <translation>由我编写，用于所有运行</translation>
    </message>
    <message>
        <source>In the batch script</source>
        <translation>写入批处理脚本</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Lines before the run</source>
        <translation>运行之前的行</translation>
    </message>
    <message>
        <source>Nodes at most</source>
        <translation>最多节点数</translation>
    </message>
    <message>
        <source>Of each node</source>
        <translation>每个节点的</translation>
    </message>
    <message>
        <source>Of one job</source>
        <translation>单个作业的</translation>
    </message>
    <message>
        <source>On the nodes</source>
        <translation>在节点上</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>The cluster&apos;s default, if left empty</source>
        <translation>留空则用集群的默认值</translation>
    </message>
    <message>
        <source>The commands of this machine, if left empty; or user@login.example</source>
        <translation>留空则用本机的命令；或 user@login.example</translation>
    </message>
    <message>
        <source>The nodes see this workspace under the same path</source>
        <translation>节点以相同路径看到此工作区</translation>
    </message>
    <message>
        <source>The partition&apos;s</source>
        <translation>按分区</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>Where a run has none</source>
        <translation>运行自身没有时</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>由谁编写</translation>
    </message>
    <message>
        <source>python3, if left empty</source>
        <translation>留空则为 python3</translation>
    </message>
    <message>
        <source>slurm, if left empty</source>
        <translation>留空则为 slurm</translation>
    </message>
    <message>
        <source>ssh, with a key</source>
        <translation>ssh，使用密钥</translation>
    </message>
    <message>
        <source>{start} is where the run starts</source>
        <translation>{start} 处启动运行</translation>
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
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
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
    <message>
        <source>{running} running · {scaling} scaling · {queued} queued</source>
        <translation>运行中 {running} · 缩放中 {scaling} · 排队中 {queued}</translation>
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
    <name>TargetCard</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>It is asked again by itself. Its runs are unknown, not failed, until it answers.</source>
        <translation>会自动再次询问。在它应答之前，其运行状态为未知，而非失败。</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take no more runs</source>
        <translation>不再接受运行</translation>
    </message>
    <message>
        <source>Take runs again</source>
        <translation>重新接受运行</translation>
    </message>
    <message>
        <source>The cluster cannot be reached</source>
        <translation>无法连接集群</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Add target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Adding the compute target {name}</source>
        <translation>添加计算目标 {name}</translation>
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
        <source>How runs ask for it</source>
        <translation>运行用它来指定目标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
    <name>TestedForm</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
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
    <name>TryPanel</name>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose files to predict</source>
        <translation>选择要预测的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drop what it is to predict here</source>
        <translation>将要预测的内容拖到此处</translation>
    </message>
    <message>
        <source>For each item it tells the class and how likely it is.</source>
        <translation>对每一项给出类别及其可能性。</translation>
    </message>
    <message>
        <source>For each item it tells the class and how likely it is. You may close this: the run goes on.</source>
        <translation>对每一项给出类别及其可能性。您可以关闭此面板，运行会继续。</translation>
    </message>
    <message>
        <source>Images, NumPy files (.npy, .npz) or IDX files</source>
        <translation>图像、NumPy 文件（.npy、.npz）或 IDX 文件</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>试用 {name}</translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation>正在试用 {name}</translation>
    </message>
    <message>
        <source>What {name} predicts</source>
        <translation>{name} 的预测结果</translation>
    </message>
    <message>
        <source>{count} files of {folder}</source>
        <translation>{folder} 中的 {count} 个文件</translation>
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
        <source>Distribution</source>
        <translation>分布式</translation>
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
    <name>Words</name>
    <message numerus="yes">
        <source>%n items moved to the trash</source>
        <translation>
            <numerusform>已将 %n 项移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n runs moved to the trash</source>
        <translation>
            <numerusform>已将 %n 个运行移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>已移到回收站</translation>
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
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameter servers</source>
        <translation>
            <numerusform>%n 个参数服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes each</source>
        <translation>
            <numerusform>每个 %n 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n 个 worker</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>1 parameter server</source>
        <translation>1 个参数服务器</translation>
    </message>
    <message>
        <source>1 process each</source>
        <translation>每个 1 个进程</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 个 worker</translation>
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
        <source>For runs with MPI</source>
        <translation>用于 MPI 运行</translation>
    </message>
    <message>
        <source>Horovod</source>
        <translation>Horovod</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
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
    <name>core</name>
    <message>
        <source> (a rootless engine takes cgroup version 2 for that)</source>
        <translation> （rootless 引擎为此需要 cgroup 第 2 版）</translation>
    </message>
    <message>
        <source> (and {0} more)</source>
        <translation> （另有 {0} 个）</translation>
    </message>
    <message>
        <source> (from {0})</source>
        <translation> （来自 {0}）</translation>
    </message>
    <message>
        <source> ({0} attempts)</source>
        <translation> （尝试 {0} 次）</translation>
    </message>
    <message>
        <source> ({0} free)</source>
        <translation> （可用 {0}）</translation>
    </message>
    <message>
        <source> Its last words: {0}</source>
        <translation> 它最后的输出：{0}</translation>
    </message>
    <message>
        <source> after a package</source>
        <translation> （在软件包之后）</translation>
    </message>
    <message>
        <source> and more</source>
        <translation> 等</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> 等另外 {0} 个</translation>
    </message>
    <message>
        <source> at its memory limit of {0}</source>
        <translation> （达到内存限制 {0}）</translation>
    </message>
    <message>
        <source> but links or devices, which are not followed</source>
        <translation> ，只有不予跟随的链接或设备</translation>
    </message>
    <message>
        <source> on {0}</source>
        <translation> （在 {0} 上）</translation>
    </message>
    <message>
        <source> with Python {0}</source>
        <translation> （Python {0}）</translation>
    </message>
    <message>
        <source>, from the run or an export</source>
        <translation>，来自运行或导出</translation>
    </message>
    <message>
        <source>, though it may do without</source>
        <translation>，不过也许可以不需要它</translation>
    </message>
    <message>
        <source>, {0} skipped</source>
        <translation>，跳过 {0} 个</translation>
    </message>
    <message>
        <source>; in use by another program: GPU {0}</source>
        <translation>；被其他程序占用：GPU {0}</translation>
    </message>
    <message>
        <source>; its last words: {0}</source>
        <translation>；它最后的输出：{0}</translation>
    </message>
    <message>
        <source>; the same content is held by {0}</source>
        <translation>；{0} 也有相同的内容</translation>
    </message>
    <message>
        <source>; {0} needs it</source>
        <translation>；{0} 需要它</translation>
    </message>
    <message>
        <source>; {0} of {1} runs were submitted before: {2}</source>
        <translation>；此前已提交 {1} 个运行中的 {0} 个：{2}</translation>
    </message>
    <message>
        <source>A PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>A Parquet file with too large a directory</source>
        <translation>目录过大的 Parquet 文件</translation>
    </message>
    <message>
        <source>A Python of this machine cannot be used in a container</source>
        <translation>本机的 Python 无法在容器中使用</translation>
    </message>
    <message>
        <source>A Python of this machine is not in the container</source>
        <translation>容器中没有本机的 Python</translation>
    </message>
    <message>
        <source>A child has what its parent has.</source>
        <translation>子运行拥有其父运行所拥有的。</translation>
    </message>
    <message>
        <source>A child run goes with its run</source>
        <translation>子运行随其运行一起处理</translation>
    </message>
    <message>
        <source>A conversion is damaged</source>
        <translation>有转换结果已损坏</translation>
    </message>
    <message>
        <source>A dataset has its files there</source>
        <translation>有数据集的文件在那里</translation>
    </message>
    <message>
        <source>A dataset that is not registered, as an input,</source>
        <translation>未注册的数据集作为输入，</translation>
    </message>
    <message>
        <source>A dataset&apos;s manifest is damaged</source>
        <translation>数据集的清单已损坏</translation>
    </message>
    <message>
        <source>A dependency cannot be used</source>
        <translation>有依赖项不可用</translation>
    </message>
    <message>
        <source>A file cannot be put there</source>
        <translation>无法将文件放到那里</translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation>有文件在读取时发生了更改</translation>
    </message>
    <message>
        <source>A file compressed with bzip2</source>
        <translation>用 bzip2 压缩的文件</translation>
    </message>
    <message>
        <source>A file compressed with xz</source>
        <translation>用 xz 压缩的文件</translation>
    </message>
    <message>
        <source>A file compressed with zstd</source>
        <translation>用 zstd 压缩的文件</translation>
    </message>
    <message>
        <source>A file could not be used</source>
        <translation>有文件无法使用</translation>
    </message>
    <message>
        <source>A file is not below the root</source>
        <translation>有文件不在根目录之下</translation>
    </message>
    <message>
        <source>A file is there already</source>
        <translation>那里已有文件</translation>
    </message>
    <message>
        <source>A file of the dataset is gone</source>
        <translation>数据集的一个文件已不存在</translation>
    </message>
    <message>
        <source>A file of {0} cannot be read</source>
        <translation>无法读取 {0} 的一个文件</translation>
    </message>
    <message>
        <source>A file of {0} has changed</source>
        <translation>{0} 的一个文件已更改</translation>
    </message>
    <message>
        <source>A file of {0} is gone</source>
        <translation>{0} 的一个文件不见了</translation>
    </message>
    <message>
        <source>A file of {0} may have changed</source>
        <translation>{0} 的一个文件可能已更改</translation>
    </message>
    <message>
        <source>A file vanished while it was read</source>
        <translation>有文件在读取时消失了</translation>
    </message>
    <message>
        <source>A file was added to the folder of {0}</source>
        <translation>{0} 的文件夹中多了一个文件</translation>
    </message>
    <message>
        <source>A file was not looked at</source>
        <translation>有文件没有查看</translation>
    </message>
    <message>
        <source>A file&apos;s name is not valid text</source>
        <translation>有文件名不是有效文本</translation>
    </message>
    <message>
        <source>A folder cannot be predicted</source>
        <translation>无法对文件夹进行预测</translation>
    </message>
    <message>
        <source>A folder for TensorFlow Serving and for programs that use TensorFlow without Keras.</source>
        <translation>供 TensorFlow Serving 和不使用 Keras 的 TensorFlow 程序使用的文件夹。</translation>
    </message>
    <message>
        <source>A guard cannot be set so</source>
        <translation>无法这样设置预警</translation>
    </message>
    <message>
        <source>A library is not installed</source>
        <translation>有一个库没有安装</translation>
    </message>
    <message>
        <source>A library of the script crashed: look at the end of the log and at the versions of the packages.</source>
        <translation>脚本使用的某个库崩溃了：请查看日志的结尾和软件包的版本。</translation>
    </message>
    <message>
        <source>A line is no requirement</source>
        <translation>有一行不是 requirement</translation>
    </message>
    <message>
        <source>A line of the event file cannot be understood: {0}</source>
        <translation>无法理解事件文件中的一行：{0}</translation>
    </message>
    <message>
        <source>A line of the run&apos;s events was cut off: the disk was full, or a process was killed while it wrote. What was cut off by a full disk was written again when there was room.</source>
        <translation>该运行的一行事件被截断：磁盘已满，或者进程在写入时被终止。因磁盘已满而被截断的内容在有空间后已重新写入。</translation>
    </message>
    <message>
        <source>A line of {0} bytes was passed over</source>
        <translation>已略过一行 {0} 字节的内容</translation>
    </message>
    <message>
        <source>A list of versions is not there</source>
        <translation>有版本列表不存在</translation>
    </message>
    <message>
        <source>A model is found by its name or its id</source>
        <translation>模型按名称或 ID 查找</translation>
    </message>
    <message>
        <source>A model of it is still to be registered.</source>
        <translation>它还有一个模型尚待注册。</translation>
    </message>
    <message>
        <source>A model was exported there before</source>
        <translation>那里以前导出过模型</translation>
    </message>
    <message>
        <source>A model&apos;s manifest is damaged</source>
        <translation>模型的清单已损坏</translation>
    </message>
    <message>
        <source>A name cannot be used here</source>
        <translation>有名称无法在此使用</translation>
    </message>
    <message>
        <source>A name is not written in UTF-8</source>
        <translation>有名称不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>A node of the run was lost{0}</source>
        <translation>运行的一个节点已丢失{0}</translation>
    </message>
    <message>
        <source>A node was lost before the script began: the run was handed over again.</source>
        <translation>脚本开始之前丢失了一个节点：运行已重新提交。</translation>
    </message>
    <message>
        <source>A node would have no process</source>
        <translation>有节点将没有进程</translation>
    </message>
    <message>
        <source>A package</source>
        <translation>某个软件包</translation>
    </message>
    <message>
        <source>A package cannot be used</source>
        <translation>有软件包不可用</translation>
    </message>
    <message>
        <source>A package is not there</source>
        <translation>有软件包不存在</translation>
    </message>
    <message>
        <source>A package is not where it should be</source>
        <translation>有软件包不在应有的位置</translation>
    </message>
    <message>
        <source>A pattern cannot be an input</source>
        <translation>通配模式不能作为输入</translation>
    </message>
    <message>
        <source>A pickle is a program that builds objects, and whoever made or changed the file decides what it does. What is told here comes from reading it, not from running it. {0}</source>
        <translation>pickle 是构建对象的程序，制作或更改文件的人决定它做什么。此处所述来自读取它，而不是运行它。{0}</translation>
    </message>
    <message>
        <source>A pickled object</source>
        <translation>pickle 对象</translation>
    </message>
    <message>
        <source>A process has two places</source>
        <translation>一个进程有两个位置</translation>
    </message>
    <message>
        <source>A process of the cluster that kept the run was lost</source>
        <translation>集群中维持该运行的进程已丢失</translation>
    </message>
    <message>
        <source>A process of the cluster that kept the run was lost before the script began: the run was handed over again.</source>
        <translation>集群中维持该运行的进程在脚本开始之前丢失：该运行已重新提交。</translation>
    </message>
    <message>
        <source>A program that tells formats by the content would run the code in it</source>
        <translation>按内容识别格式的程序会运行其中的代码</translation>
    </message>
    <message>
        <source>A property cannot be changed</source>
        <translation>属性无法更改</translation>
    </message>
    <message>
        <source>A property has no name</source>
        <translation>有属性没有名称</translation>
    </message>
    <message>
        <source>A quarter of the size: weights are kept in 8 bits, so predictions differ a little.</source>
        <translation>大小为四分之一：权重以 8 位保存，因此预测会略有不同。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <source>A requirement cannot be understood</source>
        <translation>无法理解某项 requirement</translation>
    </message>
    <message>
        <source>A run needs a CPU</source>
        <translation>运行需要 CPU</translation>
    </message>
    <message>
        <source>A run&apos;s compute target is chosen when it is submitted.</source>
        <translation>运行的计算目标在提交时选择。</translation>
    </message>
    <message>
        <source>A run&apos;s environment is chosen when it is submitted.</source>
        <translation>运行的环境在提交时选择。</translation>
    </message>
    <message>
        <source>A script cannot wait for the end of its own run</source>
        <translation>脚本不能等待自身运行的结束</translation>
    </message>
    <message>
        <source>A script changes no other run</source>
        <translation>脚本不会更改其他运行</translation>
    </message>
    <message>
        <source>A script on this cluster cannot ask its workspace</source>
        <translation>此集群上的脚本无法向其工作区提问</translation>
    </message>
    <message>
        <source>A secret has no value: {0}</source>
        <translation>有机密没有值：{0}</translation>
    </message>
    <message>
        <source>A secret of the datastore is not there</source>
        <translation>缺少数据存储的机密</translation>
    </message>
    <message>
        <source>A single file has no signature</source>
        <translation>单个文件没有签名</translation>
    </message>
    <message>
        <source>A tag has no name</source>
        <translation>有标签没有名称</translation>
    </message>
    <message>
        <source>A time cannot be negative</source>
        <translation>时间不能为负</translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <source>A workspace is there already</source>
        <translation>那里已有工作区</translation>
    </message>
    <message>
        <source>A zip archive</source>
        <translation>zip 压缩包</translation>
    </message>
    <message>
        <source>Add it again with other settings.</source>
        <translation>请用其他设置重新添加。</translation>
    </message>
    <message>
        <source>Add it, or correct the name.</source>
        <translation>请添加它，或更正名称。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>请添加它。</translation>
    </message>
    <message>
        <source>Add tensorflow to the packages, or leave these options out.</source>
        <translation>请将 tensorflow 加入软件包，或不使用这些选项。</translation>
    </message>
    <message>
        <source>Add tensorflow to the packages.</source>
        <translation>请将 tensorflow 加入软件包。</translation>
    </message>
    <message>
        <source>Add the datastores again.</source>
        <translation>请重新添加数据存储。</translation>
    </message>
    <message>
        <source>Add the package {0} to the environment, or choose another environment.</source>
        <translation>请将软件包 {0} 添加到环境，或选择其他环境。</translation>
    </message>
    <message>
        <source>Add them.</source>
        <translation>请添加它们。</translation>
    </message>
    <message>
        <source>Add {0} to the environment, unless another package brings it.</source>
        <translation>请将 {0} 添加到环境，除非其他软件包会带来它。</translation>
    </message>
    <message>
        <source>After the pickle</source>
        <translation>pickle 之后</translation>
    </message>
    <message>
        <source>An Arrow file</source>
        <translation>Arrow 文件</translation>
    </message>
    <message>
        <source>An HDF5 file</source>
        <translation>HDF5 文件</translation>
    </message>
    <message>
        <source>An SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>An argument cannot be passed on</source>
        <translation>有命令行参数无法传递</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>空文件夹</translation>
    </message>
    <message>
        <source>An environment variable cannot be set</source>
        <translation>无法设置环境变量</translation>
    </message>
    <message>
        <source>An interrupted build does not end</source>
        <translation>被中断的构建没有结束</translation>
    </message>
    <message>
        <source>An option of pip&apos;s cannot be used</source>
        <translation>无法使用 pip 的某个选项</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>另一个程序正在该端口监听。</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>As registered</source>
        <translation>按注册原样</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请重新请求。</translation>
    </message>
    <message>
        <source>Ask for GPUs if the cluster has some.</source>
        <translation>如果集群有 GPU,请请求使用。</translation>
    </message>
    <message>
        <source>Ask for a GPU, or for no GPU memory.</source>
        <translation>请请求 GPU，或不要请求 GPU 显存。</translation>
    </message>
    <message>
        <source>Ask for a version that has, or install what its build needs; the build log holds the whole output.</source>
        <translation>请要求有现成版本的版本，或安装其构建所需的内容；完整输出见构建日志。</translation>
    </message>
    <message>
        <source>Ask for a version that there is, or for none in particular.</source>
        <translation>请指定存在的版本，或不指定版本。</translation>
    </message>
    <message>
        <source>Ask for a version that there is.</source>
        <translation>请要求现有的版本。</translation>
    </message>
    <message>
        <source>Ask for another version of Python, or of the package.</source>
        <translation>请要求其他版本的 Python 或软件包。</translation>
    </message>
    <message>
        <source>Ask for another version, or install that one.</source>
        <translation>请要求其他版本，或安装该版本。</translation>
    </message>
    <message>
        <source>Ask for another version, or run it in a container.</source>
        <translation>请要求其他版本，或在容器中运行。</translation>
    </message>
    <message>
        <source>Ask for another version, such as 3.11.</source>
        <translation>请要求其他版本，例如 3.11。</translation>
    </message>
    <message>
        <source>Ask for at least 1 worker.</source>
        <translation>请至少要求 1 个工作进程。</translation>
    </message>
    <message>
        <source>Ask for fewer CPUs.</source>
        <translation>请减少 CPU 数量。</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, CPUs or GPUs; `sinfo -N -l` lists what nodes have.</source>
        <translation>请求更少的节点、CPU 或 GPU；`sinfo -N -l` 会列出节点的配置。</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or for more workers.</source>
        <translation>请减少节点，或增加工作进程。</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or give the compute target more.</source>
        <translation>请减少节点，或为计算目标增加节点。</translation>
    </message>
    <message>
        <source>Ask for fewer nodes, or raise max_nodes of the compute target.</source>
        <translation>请求更少的节点，或提高计算目标的 max_nodes。</translation>
    </message>
    <message>
        <source>Ask for fewer nodes.</source>
        <translation>请减少节点。</translation>
    </message>
    <message>
        <source>Ask for fewer nodes; `sinfo` lists how many there are.</source>
        <translation>请求更少的节点；`sinfo` 会列出节点数量。</translation>
    </message>
    <message>
        <source>Ask for fewer, or change the gres of the compute target.</source>
        <translation>请减少要求，或更改计算目标的 gres。</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>请减少数量。</translation>
    </message>
    <message>
        <source>Ask for less time or fewer nodes, or set another account.</source>
        <translation>请求更短的时间或更少的节点，或设置其他账户。</translation>
    </message>
    <message>
        <source>Ask for less, or choose another compute target.</source>
        <translation>请降低要求，或选择其他计算目标。</translation>
    </message>
    <message>
        <source>Ask for less.</source>
        <translation>请降低要求。</translation>
    </message>
    <message>
        <source>Ask for more GPUs, or choose another.</source>
        <translation>请要求更多 GPU，或选择另一个。</translation>
    </message>
    <message>
        <source>Ask for more time, or save checkpoints and resume the run.</source>
        <translation>请申请更多时间，或保存检查点并恢复运行。</translation>
    </message>
    <message>
        <source>Ask the run&apos;s workspace for what you need.</source>
        <translation>请向运行的工作区获取所需内容。</translation>
    </message>
    <message>
        <source>Ask whoever made it for a signed export.</source>
        <translation>请向制作者索取已签名的导出。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right address.</source>
        <translation>请向服务器的管理者询问正确的地址。</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Begin each one with a hyphen.</source>
        <translation>请以连字符开始每一项。</translation>
    </message>
    <message>
        <source>Begin it with #!/bin/sh.</source>
        <translation>请以 #!/bin/sh 开头。</translation>
    </message>
    <message>
        <source>Begin its name with a letter; use letters, digits and underscores.</source>
        <translation>其名称请以字母开头，并使用字母、数字和下划线。</translation>
    </message>
    <message>
        <source>Begin with FROM and a base image.</source>
        <translation>请以 FROM 和基础镜像开头。</translation>
    </message>
    <message>
        <source>Bring it back as it was, or register the dataset again as a new version.</source>
        <translation>请将其恢复原样，或将数据集重新注册为新版本。</translation>
    </message>
    <message>
        <source>Bring it back as it was, or register the dataset again.</source>
        <translation>请将其恢复原样，或重新注册数据集。</translation>
    </message>
    <message>
        <source>Bring it back, then try again.</source>
        <translation>请将其放回，然后重试。</translation>
    </message>
    <message>
        <source>Bring the files back, or choose another dataset or version and run again.</source>
        <translation>请放回文件，或选择其他数据集或版本，然后重新运行。</translation>
    </message>
    <message>
        <source>Bring the files back, or register the dataset again.</source>
        <translation>请放回文件，或重新注册数据集。</translation>
    </message>
    <message>
        <source>Build it, or choose a Python that is there.</source>
        <translation>请构建它，或选择现有的 Python。</translation>
    </message>
    <message>
        <source>Building Horovod {0}, which takes minutes</source>
        <translation>正在构建 Horovod {0}，需要几分钟</translation>
    </message>
    <message>
        <source>Building the Dockerfile</source>
        <translation>正在构建 Dockerfile</translation>
    </message>
    <message>
        <source>CPU slot</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>CPU slots</source>
        <translation>CPU 槽位</translation>
    </message>
    <message>
        <source>Canceled after {0} were freed</source>
        <translation>已取消，此前释放了 {0}</translation>
    </message>
    <message>
        <source>Change its permissions.</source>
        <translation>请更改其权限。</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>请更改其中一个。</translation>
    </message>
    <message>
        <source>Change or leave out one of their versions.</source>
        <translation>请更改或去掉其中一个的版本。</translation>
    </message>
    <message>
        <source>Change the counts instead.</source>
        <translation>请改为更改数量。</translation>
    </message>
    <message>
        <source>Change the target&apos;s settings.</source>
        <translation>请更改该目标的设置。</translation>
    </message>
    <message>
        <source>Check DOCKER_TLS_VERIFY, and ca.pem, cert.pem and key.pem in DOCKER_CERT_PATH or the context&apos;s.</source>
        <translation>请检查 DOCKER_TLS_VERIFY，以及 DOCKER_CERT_PATH 或上下文中的 ca.pem、cert.pem 和 key.pem。</translation>
    </message>
    <message>
        <source>Check how it is spelled, its version and the channels.</source>
        <translation>请检查其拼写、版本和频道。</translation>
    </message>
    <message>
        <source>Check how it is spelled; where the registry asks for a login, check that, too.</source>
        <translation>请检查其拼写；如果仓库要求登录，也请检查登录。</translation>
    </message>
    <message>
        <source>Check its name and version.</source>
        <translation>请检查其名称和版本。</translation>
    </message>
    <message>
        <source>Check its name, or log in by `docker login` if it is not public.</source>
        <translation>请检查名称；如果不是公开镜像，请用 `docker login` 登录。</translation>
    </message>
    <message>
        <source>Check its name, pull or build it, or choose another one.</source>
        <translation>请检查名称，拉取或构建该镜像，或另选一个。</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>请检查其路径。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check that it runs and that its address is right; it is asked again by itself.</source>
        <translation>请检查它是否在运行、地址是否正确；会自动再次询问。</translation>
    </message>
    <message>
        <source>Check that the Python chosen for the target has Ray.</source>
        <translation>请检查为该目标选择的 Python 是否装有 Ray。</translation>
    </message>
    <message>
        <source>Check that the public key is that of whoever signed; else do not use the folder.</source>
        <translation>请确认公钥属于签名者；否则请勿使用该文件夹。</translation>
    </message>
    <message>
        <source>Check the address and the connection to the network.</source>
        <translation>请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>Check the address and the connection, then try again; what is complete is not moved again.</source>
        <translation>请检查地址和连接，然后重试；已完成的部分不会重新传输。</translation>
    </message>
    <message>
        <source>Check the address and the expected hash. Do not use the file: it was changed or damaged.</source>
        <translation>请检查地址和预期的哈希。请勿使用该文件：它已被更改或损坏。</translation>
    </message>
    <message>
        <source>Check the address and the path.</source>
        <translation>请检查地址和路径。</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s clock. A company&apos;s proxy may need its own certificate: name the file that holds it in SSL_CERT_FILE.</source>
        <translation>请检查地址和本机时钟。公司的代理可能需要自己的证书：请在 SSL_CERT_FILE 中指定含有该证书的文件。</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>请在浏览器中检查该地址。</translation>
    </message>
    <message>
        <source>Check the address in a browser; it may need a login or lead to a page.</source>
        <translation>请在浏览器中检查该地址；它可能需要登录或指向网页。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Check the address; the file may have moved.</source>
        <translation>请检查地址；文件可能已移走。</translation>
    </message>
    <message>
        <source>Check the connection to the network, then try again: what has come is kept.</source>
        <translation>请检查网络连接，然后重试：已收到的部分会保留。</translation>
    </message>
    <message>
        <source>Check the connection to the network. A mirror of your own, also a local folder, can be named in {0}.</source>
        <translation>请检查网络连接。您自己的镜像站（也可以是本地文件夹）可在 {0} 中指定。</translation>
    </message>
    <message>
        <source>Check the credentials: environment variables or the configuration files of the storage service.</source>
        <translation>请检查凭据：环境变量或存储服务的配置文件。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation>请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Check the id.</source>
        <translation>请检查 ID。</translation>
    </message>
    <message>
        <source>Check the name and password that it is asked with, or try again later.</source>
        <translation>请检查访问它所用的用户名和密码，或稍后重试。</translation>
    </message>
    <message>
        <source>Check the name, or make it with `mldesk environment create`.</source>
        <translation>请检查名称，或用 `mldesk environment create` 创建它。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the name; `mldesk compute sizes` lists those that are known.</source>
        <translation>请检查名称；`mldesk compute sizes` 列出已知的大小。</translation>
    </message>
    <message>
        <source>Check the network and pip&apos;s settings. Builds of a target can use the network of this machine: choose that in its settings (--build-network host).</source>
        <translation>请检查网络和 pip 的设置。目标的构建可以使用本机网络：请在其设置中选择（--build-network host）。</translation>
    </message>
    <message>
        <source>Check the network and the proxy, then submit again.</source>
        <translation>请检查网络和代理，然后重新提交。</translation>
    </message>
    <message>
        <source>Check the network, ask for a version that this machine has, or install that one.</source>
        <translation>请检查网络，要求本机已有的版本，或安装该版本。</translation>
    </message>
    <message>
        <source>Check the network, or load the image by `docker load`, or choose one that is there.</source>
        <translation>请检查网络，或用 `docker load` 载入镜像，或选择现有的镜像。</translation>
    </message>
    <message>
        <source>Check the path, and the dataset that the run was given.</source>
        <translation>请检查路径和交给运行的数据集。</translation>
    </message>
    <message>
        <source>Check the path, or upload the files first.</source>
        <translation>请检查路径，或先上传文件。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the pattern.</source>
        <translation>请检查通配模式。</translation>
    </message>
    <message>
        <source>Check the prefix.</source>
        <translation>请检查前缀。</translation>
    </message>
    <message>
        <source>Check what its log says.</source>
        <translation>请查看它的日志。</translation>
    </message>
    <message>
        <source>Choose 0 or more.</source>
        <translation>请选择 0 或更大的值。</translation>
    </message>
    <message>
        <source>Choose 1 to {0}.</source>
        <translation>请选择 1 到 {0}。</translation>
    </message>
    <message>
        <source>Choose 3.6 or newer.</source>
        <translation>请选择 3.6 或更新的版本。</translation>
    </message>
    <message>
        <source>Choose CPU or GPU.</source>
        <translation>请选择 CPU 或 GPU。</translation>
    </message>
    <message>
        <source>Choose a Docker compute target, whose image has Open MPI, or a cluster.</source>
        <translation>请选择镜像中带有 Open MPI 的 Docker 计算目标，或选择一个集群。</translation>
    </message>
    <message>
        <source>Choose a Python interpreter.</source>
        <translation>请选择 Python 解释器。</translation>
    </message>
    <message>
        <source>Choose a Ray or Slurm compute target, or do without.</source>
        <translation>请选择 Ray 或 Slurm 计算目标，或不使用此项。</translation>
    </message>
    <message>
        <source>Choose a base image that has Python 3.6 or newer, or write a Dockerfile that installs it.</source>
        <translation>请选择带有 Python 3.6 或更新版本的基础镜像，或编写安装它的 Dockerfile。</translation>
    </message>
    <message>
        <source>Choose a base image that has {0}, or use a Dockerfile.</source>
        <translation>请选择包含 {0} 的基础镜像，或使用 Dockerfile。</translation>
    </message>
    <message>
        <source>Choose a base image whose Python has pip, or the packages python3-venv or ensurepip.</source>
        <translation>请选择其 Python 带有 pip 的基础镜像，或带有 python3-venv 或 ensurepip 软件包的基础镜像。</translation>
    </message>
    <message>
        <source>Choose a base image with Python {0}, or ask for Python {1}.</source>
        <translation>请选择带有 Python {0} 的基础镜像，或改用 Python {1}。</translation>
    </message>
    <message>
        <source>Choose a compute target of the kind docker, or another environment.</source>
        <translation>请选择 docker 类型的计算目标，或其他环境。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .py.</source>
        <translation>请选择以 .py 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder or files with content.</source>
        <translation>请选择有内容的文件夹或文件。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Choose a list of packages with TensorFlow, or leave the option out.</source>
        <translation>请选择含 TensorFlow 的软件包列表，或不使用此选项。</translation>
    </message>
    <message>
        <source>Choose a list of packages, an image, or a Dockerfile.</source>
        <translation>请选择软件包列表、镜像或 Dockerfile。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选择更短的。</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>请选择文本文件。</translation>
    </message>
    <message>
        <source>Choose a version that has a wheel for this Python.</source>
        <translation>请选择有适用于此 Python 的 wheel 的版本。</translation>
    </message>
    <message>
        <source>Choose a whole number from 0 to {0}.</source>
        <translation>请选择 0 到 {0} 的整数。</translation>
    </message>
    <message>
        <source>Choose a zip, tar, tar.gz, tar.bz2 or tar.xz file, or use the file as it is.</source>
        <translation>请选择 zip、tar、tar.gz、tar.bz2 或 tar.xz 文件，或直接使用该文件。</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the workspace.</source>
        <translation>请为工作区选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Choose an environment of packages, or a Python of the cluster.</source>
        <translation>请选择由包组成的环境，或集群上的 Python。</translation>
    </message>
    <message>
        <source>Choose an image for {0}.</source>
        <translation>请选择适用于 {0} 的镜像。</translation>
    </message>
    <message>
        <source>Choose an image made for this machine.</source>
        <translation>请选择为本机制作的镜像。</translation>
    </message>
    <message>
        <source>Choose an image that has them.</source>
        <translation>请选择包含它们的镜像。</translation>
    </message>
    <message>
        <source>Choose an image, or list the packages.</source>
        <translation>请选择镜像，或列出软件包。</translation>
    </message>
    <message>
        <source>Choose another Python in the run&apos;s environment, or install this one again.</source>
        <translation>请在运行的环境中选择其他 Python，或重新安装这个。</translation>
    </message>
    <message>
        <source>Choose another Python in the run&apos;s environment.</source>
        <translation>请在运行的环境中选择其他 Python。</translation>
    </message>
    <message>
        <source>Choose another base image.</source>
        <translation>请选择另一个基础镜像。</translation>
    </message>
    <message>
        <source>Choose another compute target.</source>
        <translation>请选择其他计算目标。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or overwrite=True.</source>
        <translation>请选择其他文件夹，或 overwrite=True。</translation>
    </message>
    <message>
        <source>Choose another folder, or replace the earlier export.</source>
        <translation>请选择其他文件夹，或替换之前的导出。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another interpreter, or install it again, and submit the run anew.</source>
        <translation>请选择其他解释器，或重新安装，然后重新提交运行。</translation>
    </message>
    <message>
        <source>Choose another name, or use a tag, which can be changed.</source>
        <translation>请选择其他名称，或使用可以更改的标签。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name: the files of a run are not replaced.</source>
        <translation>请另选名称：运行的文件不会被替换。</translation>
    </message>
    <message>
        <source>Choose another number of days.</source>
        <translation>请选择其他天数。</translation>
    </message>
    <message>
        <source>Choose another one in the target&apos;s settings, or none: then mldesk builds one.</source>
        <translation>请在目标的设置中另选一个，或不选：那时由 mldesk 构建。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another path.</source>
        <translation>请选择其他路径。</translation>
    </message>
    <message>
        <source>Choose another place, or none.</source>
        <translation>请选择其他位置，或不指定。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another port in the cluster map, or none, and run again.</source>
        <translation>请在集群图中选择其他端口，或不指定端口，然后重新运行。</translation>
    </message>
    <message>
        <source>Choose another root.</source>
        <translation>请选择其他根目录。</translation>
    </message>
    <message>
        <source>Choose another run to resume, or begin anew.</source>
        <translation>请选择其他运行来继续，或重新开始。</translation>
    </message>
    <message>
        <source>Choose another script.</source>
        <translation>请选择其他脚本。</translation>
    </message>
    <message>
        <source>Choose another target, or let it take runs again.</source>
        <translation>请选择其他目标，或让它重新接受运行。</translation>
    </message>
    <message>
        <source>Choose another version of Python or of TensorFlow.</source>
        <translation>请选择其他版本的 Python 或 TensorFlow。</translation>
    </message>
    <message>
        <source>Choose another version, or an image with that Python.</source>
        <translation>请选择其他版本，或带有该 Python 的镜像。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose at least 1.</source>
        <translation>请至少选择 1。</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>请至少选择一个文件。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一个。</translation>
    </message>
    <message>
        <source>Choose first or all.</source>
        <translation>请选择 first 或 all。</translation>
    </message>
    <message>
        <source>Choose images or arrays.</source>
        <translation>请选择图像或数组。</translation>
    </message>
    <message>
        <source>Choose more.</source>
        <translation>请选择更大的值。</translation>
    </message>
    <message>
        <source>Choose one inside the folder.</source>
        <translation>请选择文件夹内的脚本。</translation>
    </message>
    <message>
        <source>Choose one of them, or ask for more nodes.</source>
        <translation>请选择其中一个，或要求更多节点。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中一个。</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>请选择以下之一：{0}。</translation>
    </message>
    <message>
        <source>Choose one that holds a script.</source>
        <translation>请选择包含脚本的 zip。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择其中一个。</translation>
    </message>
    <message>
        <source>Choose the file that lists the packages.</source>
        <translation>请选择列出软件包的文件。</translation>
    </message>
    <message>
        <source>Choose the files that are in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the files, or let them be copied.</source>
        <translation>请选择存放这些文件的文件夹，或让它们被复制。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model and its signature.</source>
        <translation>请选择存放模型及其签名的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the training script.</source>
        <translation>请选择存放训练脚本的文件夹。</translation>
    </message>
    <message>
        <source>Choose the run {0}.</source>
        <translation>请选择运行 {0}。</translation>
    </message>
    <message>
        <source>Choose the script to run.</source>
        <translation>请选择要运行的脚本。</translation>
    </message>
    <message>
        <source>Choose the training script itself.</source>
        <translation>请直接选择训练脚本。</translation>
    </message>
    <message>
        <source>Choose {0} or {1}.</source>
        <translation>请选择 {0} 或 {1}。</translation>
    </message>
    <message>
        <source>Choose {0}.</source>
        <translation>请选择 {0}。</translation>
    </message>
    <message>
        <source>Close every quotation mark.</source>
        <translation>请闭合每个引号。</translation>
    </message>
    <message>
        <source>Close it, or write \&apos; to mean the sign itself.</source>
        <translation>请闭合它，或写 \&apos; 表示引号本身。</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>请闭合它。</translation>
    </message>
    <message>
        <source>Close the quotation marks.</source>
        <translation>请闭合引号。</translation>
    </message>
    <message>
        <source>Connect its disk or network folder, then try again.</source>
        <translation>请连接其磁盘或网络文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>Convert the column afterwards.</source>
        <translation>请之后再转换该列。</translation>
    </message>
    <message>
        <source>Convert the model again.</source>
        <translation>请重新转换模型。</translation>
    </message>
    <message>
        <source>Convert {0} to {1}.</source>
        <translation>请将 {0} 转换为 {1}。</translation>
    </message>
    <message>
        <source>Copy these into a folder, and register that.</source>
        <translation>请将它们复制到一个文件夹并注册该文件夹。</translation>
    </message>
    <message>
        <source>Correct it, or take MLDESK_MIRRORS out of the environment.</source>
        <translation>请更正，或从环境中去掉 MLDESK_MIRRORS。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请更正它。</translation>
    </message>
    <message>
        <source>Correct it: see `conda env export` for the form.</source>
        <translation>请更正：格式参见 `conda env export`。</translation>
    </message>
    <message>
        <source>Correct the arguments and run again.</source>
        <translation>请更正命令行参数，然后重新运行。</translation>
    </message>
    <message>
        <source>Correct the script at this place.</source>
        <translation>请更正脚本的这个位置。</translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>损坏的文本</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>您是指 {0} 吗？</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Do it in the program that submits the run.</source>
        <translation>请在提交运行的程序中进行。</translation>
    </message>
    <message>
        <source>Do it in the program that submits the run: `mldesk exec PROGRAM.py` knows this name.</source>
        <translation>请在提交运行的程序中进行：`mldesk exec PROGRAM.py` 支持这个名称。</translation>
    </message>
    <message>
        <source>Do it in the window, or in a program under `mldesk exec`.</source>
        <translation>请在窗口中进行，或在 `mldesk exec` 下的程序中进行。</translation>
    </message>
    <message>
        <source>Do not use it; ask whoever made it for another copy.</source>
        <translation>请勿使用；请向制作者另要一份。</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Docker through ssh does not work on Windows</source>
        <translation>通过 ssh 使用 Docker 在 Windows 上行不通</translation>
    </message>
    <message>
        <source>Docker&apos;s configuration</source>
        <translation>Docker 的配置</translation>
    </message>
    <message>
        <source>Download it and name the file.</source>
        <translation>请下载它并指定该文件。</translation>
    </message>
    <message>
        <source>Download the file in a browser where you are logged in, and use it from disk.</source>
        <translation>请在已登录的浏览器中下载该文件，然后从磁盘使用。</translation>
    </message>
    <message>
        <source>Download the file in a browser, and use it from disk.</source>
        <translation>请在浏览器中下载该文件，然后从磁盘使用。</translation>
    </message>
    <message>
        <source>Download the file in a browser, and use it from disk; or find the address of the file itself.</source>
        <translation>请在浏览器中下载该文件，然后从磁盘使用；或找到文件本身的地址。</translation>
    </message>
    <message>
        <source>Downloaded {0} files from {1} to {2}</source>
        <translation>已从 {1} 下载 {0} 个文件到 {2}</translation>
    </message>
    <message>
        <source>Downloading from</source>
        <translation>正在下载自</translation>
    </message>
    <message>
        <source>Downloading from {0}</source>
        <translation>正在从 {0} 下载</translation>
    </message>
    <message>
        <source>Drop a script, or browse for one.</source>
        <translation>请拖放脚本，或浏览选择。</translation>
    </message>
    <message>
        <source>Encode it, with base64 say.</source>
        <translation>请对其编码，例如用 base64。</translation>
    </message>
    <message>
        <source>Export it as registered, or register it with a .keras file or a SavedModel.</source>
        <translation>请按注册原样导出，或用 .keras 文件或 SavedModel 注册它。</translation>
    </message>
    <message>
        <source>Export it, and use its own program.</source>
        <translation>请导出它，并使用它自己的程序。</translation>
    </message>
    <message>
        <source>Export the model again, or import the folder files alone.</source>
        <translation>请重新导出模型，或只导入文件夹 files。</translation>
    </message>
    <message>
        <source>Export the model with `mldesk model export`.</source>
        <translation>请用 `mldesk model export` 导出模型。</translation>
    </message>
    <message>
        <source>Export the model.</source>
        <translation>请导出模型。</translation>
    </message>
    <message>
        <source>Fetching {0}</source>
        <translation>正在获取 {0}</translation>
    </message>
    <message>
        <source>File or folder not found</source>
        <translation>找不到文件或文件夹</translation>
    </message>
    <message>
        <source>Files cannot be copied</source>
        <translation>无法复制文件</translation>
    </message>
    <message>
        <source>Files with its weights are missing</source>
        <translation>缺少其权重文件</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again; nothing was changed.</source>
        <translation>请在该磁盘上释放一些空间，然后重试；未做任何更改。</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>请在该磁盘上释放一些空间。</translation>
    </message>
    <message>
        <source>Free some space there, or set another folder for runs in the target&apos;s settings.</source>
        <translation>请在那里释放一些空间，或在目标的设置中指定另一个运行文件夹。</translation>
    </message>
    <message>
        <source>Free some space, by removing environments that are not needed, say; nothing half was left.</source>
        <translation>请释放一些空间，例如移除不需要的环境；没有留下未完成的内容。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <source>Free some space: a run needs room for its outputs, and a full disk stops it.</source>
        <translation>请释放一些空间：运行需要空间存放输出，磁盘满了会使其中止。</translation>
    </message>
    <message>
        <source>Free space on that disk, then run again.</source>
        <translation>请在该磁盘上释放空间，然后重新运行。</translation>
    </message>
    <message>
        <source>Free space on the disk that holds the workspace, then run again.</source>
        <translation>请在存放工作区的磁盘上释放空间，然后重新运行。</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 显存</translation>
    </message>
    <message>
        <source>GPU {0} does next to nothing while the script trains. </source>
        <translation>脚本训练时 GPU {0} 几乎闲置。 </translation>
    </message>
    <message>
        <source>Get it once more from where it came from.</source>
        <translation>请从来源处重新获取。</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>请给出 0 或更大的值。</translation>
    </message>
    <message>
        <source>Give 1 to 65535, or none: then a free one is chosen.</source>
        <translation>请给出 1 到 65535，或留空：届时会选择一个空闲端口。</translation>
    </message>
    <message>
        <source>Give a ScriptRunConfig.</source>
        <translation>请给出 ScriptRunConfig。</translation>
    </message>
    <message>
        <source>Give a URL such as s3://bucket/folder.</source>
        <translation>请给出类似 s3://bucket/folder 的 URL。</translation>
    </message>
    <message>
        <source>Give a name or an address, or none.</source>
        <translation>请给出名称或地址，或留空。</translation>
    </message>
    <message>
        <source>Give a number from {0} on.</source>
        <translation>请给出不小于 {0} 的数字。</translation>
    </message>
    <message>
        <source>Give a path in it.</source>
        <translation>请给出其中的路径。</translation>
    </message>
    <message>
        <source>Give a path inside the datastore, such as mnist/train.</source>
        <translation>请给出数据存储内的路径，例如 mnist/train。</translation>
    </message>
    <message>
        <source>Give a path such as outputs/model.keras.</source>
        <translation>请给出类似 outputs/model.keras 的路径。</translation>
    </message>
    <message>
        <source>Give a path, an http address or (datastore, path).</source>
        <translation>请给出路径、http 地址或 (datastore, path)。</translation>
    </message>
    <message>
        <source>Give a smaller min_nodes, or a larger max_nodes.</source>
        <translation>请指定更小的 min_nodes 或更大的 max_nodes。</translation>
    </message>
    <message>
        <source>Give a text as its name.</source>
        <translation>请用文本作为名称。</translation>
    </message>
    <message>
        <source>Give a value such as {0}, or several with commas between.</source>
        <translation>请给出一个值，例如 {0}，或用逗号分隔的多个值。</translation>
    </message>
    <message>
        <source>Give an address of this machine, such as 127.0.0.1, or none.</source>
        <translation>请给出这台机器的地址，例如 127.0.0.1，或留空。</translation>
    </message>
    <message>
        <source>Give an address that begins with https:// or http://.</source>
        <translation>请给出以 https:// 或 http:// 开头的地址。</translation>
    </message>
    <message>
        <source>Give another one, or none: then a free one is chosen.</source>
        <translation>请给出另一个，或留空：届时会选择一个空闲端口。</translation>
    </message>
    <message>
        <source>Give at least 1 second, or none.</source>
        <translation>请至少给出 1 秒，或不填。</translation>
    </message>
    <message>
        <source>Give at least 1, and min_nodes or more.</source>
        <translation>请至少给出 1，且不少于 min_nodes。</translation>
    </message>
    <message>
        <source>Give create_new_version=True to add a version, or choose another name.</source>
        <translation>请给出 create_new_version=True 以添加版本，或选择其他名称。</translation>
    </message>
    <message>
        <source>Give each GPU once, counted from 0.</source>
        <translation>请将每个 GPU 只写一次，从 0 开始编号。</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>请为每个指定不同的名称。</translation>
    </message>
    <message>
        <source>Give exist_ok=True.</source>
        <translation>请给出 exist_ok=True。</translation>
    </message>
    <message>
        <source>Give fewer values.</source>
        <translation>请减少值的数量。</translation>
    </message>
    <message>
        <source>Give it a dataset under this name.</source>
        <translation>请以此名称为它提供一个数据集。</translation>
    </message>
    <message>
        <source>Give it a name, or leave it out.</source>
        <translation>请为它命名，或不填。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请给它一个名称。</translation>
    </message>
    <message>
        <source>Give it a value.</source>
        <translation>请为其指定值。</translation>
    </message>
    <message>
        <source>Give it as #RRGGBB.</source>
        <translation>请写成 #RRGGBB。</translation>
    </message>
    <message>
        <source>Give it one with `mldesk secret set {0}`.</source>
        <translation>请用 `mldesk secret set {0}` 设置。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>请为其指定名称。</translation>
    </message>
    <message>
        <source>Give its 64 digits (0-9, a-f), or none.</source>
        <translation>请给出其 64 位数字（0-9、a-f），或不填。</translation>
    </message>
    <message>
        <source>Give its packages for pip, or none: then the cluster&apos;s own Python is taken.</source>
        <translation>请给出供 pip 使用的软件包，或都不给：那时使用集群自己的 Python。</translation>
    </message>
    <message>
        <source>Give its password.</source>
        <translation>请给出其密码。</translation>
    </message>
    <message>
        <source>Give less.</source>
        <translation>请给出更小的值。</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>请给出更多位的 ID。</translation>
    </message>
    <message>
        <source>Give nodes and processes per node, or choose TensorFlow.</source>
        <translation>请给出节点数和每个节点的进程数，或选择 TensorFlow。</translation>
    </message>
    <message>
        <source>Give none.</source>
        <translation>请留空。</translation>
    </message>
    <message>
        <source>Give one address alone, or each hash with its address.</source>
        <translation>请只给出一个地址，或为每个地址给出各自的哈希。</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>请提供一个。</translation>
    </message>
    <message>
        <source>Give output_directory in the place of output_paths.</source>
        <translation>请用 output_directory 代替 output_paths。</translation>
    </message>
    <message>
        <source>Give the address of its dashboard, such as http://127.0.0.1:8265.</source>
        <translation>请指定其仪表板的地址，例如 http://127.0.0.1:8265。</translation>
    </message>
    <message>
        <source>Give the conversion that convert_model or collect_conversion returns.</source>
        <translation>请给出 convert_model 或 collect_conversion 返回的转换结果。</translation>
    </message>
    <message>
        <source>Give the folder that name again.</source>
        <translation>请将文件夹改回该名称。</translation>
    </message>
    <message>
        <source>Give the numbers of workers and parameter servers; they are dealt out to the nodes.</source>
        <translation>请给出工作进程和参数服务器的数量；它们会分配到各节点。</translation>
    </message>
    <message>
        <source>Give the run its data as inputs, or run it on this machine, on Slurm, or on a Ray cluster that mldesk makes.</source>
        <translation>请将数据作为输入提供给运行，或在本机、Slurm 或由 mldesk 创建的 Ray 集群上运行。</translation>
    </message>
    <message>
        <source>Give the run more time, or let it do less.</source>
        <translation>请给运行更多时间，或让它少做一些。</translation>
    </message>
    <message>
        <source>Give the tags when the model is registered.</source>
        <translation>请在注册模型时给出标签。</translation>
    </message>
    <message>
        <source>Give the variable&apos;s name, not its value.</source>
        <translation>请给出变量的名称，而不是它的值。</translation>
    </message>
    <message>
        <source>Give true or false.</source>
        <translation>请给出 true 或 false。</translation>
    </message>
    <message>
        <source>Give yourself permission to write to {0}, or choose another workspace.</source>
        <translation>请为自己授予 {0} 的写入权限，或选择其他工作区。</translation>
    </message>
    <message>
        <source>Give {&quot;path&quot;: &quot;/a/folder&quot;}.</source>
        <translation>请写成 {&quot;path&quot;: &quot;/a/folder&quot;}。</translation>
    </message>
    <message>
        <source>Give {0} or more.</source>
        <translation>请指定 {0} 或更大的值。</translation>
    </message>
    <message>
        <source>Have it load what MLDESK_RESUME_FROM names, or what it finds in its outputs.</source>
        <translation>请让它加载 MLDESK_RESUME_FROM 指明的内容，或在其输出中找到的内容。</translation>
    </message>
    <message>
        <source>Have the script fetch its data there, or use a cluster on this machine, which shares its files.</source>
        <translation>让脚本在那里获取数据，或使用本机上共享文件的集群。</translation>
    </message>
    <message>
        <source>Have the script write its files there instead of a link.</source>
        <translation>请让脚本把文件写到那里，而不是写链接。</translation>
    </message>
    <message>
        <source>Horovod and Keras 2 need the TensorFlow that they belong to</source>
        <translation>Horovod 和 Keras 2 需要它们所属的 TensorFlow</translation>
    </message>
    <message>
        <source>Horovod cannot be built here yet</source>
        <translation>此处尚无法构建 Horovod</translation>
    </message>
    <message>
        <source>Horovod cannot be built on Windows</source>
        <translation>无法在 Windows 上构建 Horovod</translation>
    </message>
    <message>
        <source>Horovod is built into environments of packages</source>
        <translation>Horovod 只能构建到由软件包组成的环境中</translation>
    </message>
    <message>
        <source>Horovod is built with them, and apt-get said: {0}</source>
        <translation>构建 Horovod 需要它们，而 apt-get 显示：{0}</translation>
    </message>
    <message>
        <source>Horovod needs TensorFlow to be built against</source>
        <translation>构建 Horovod 需要 TensorFlow</translation>
    </message>
    <message>
        <source>Horovod {0} could not be built</source>
        <translation>无法构建 Horovod {0}</translation>
    </message>
    <message>
        <source>Horovod {0} was built before: {1}</source>
        <translation>Horovod {0} 之前已经编译过：{1}</translation>
    </message>
    <message>
        <source>How the script ended is not known</source>
        <translation>不清楚脚本如何结束</translation>
    </message>
    <message>
        <source>If it needs more, put it into a folder of its own, or register data as a dataset.</source>
        <translation>如果需要更多内容，请将其放入单独的文件夹，或将数据注册为数据集。</translation>
    </message>
    <message>
        <source>If you trust its origin, unpack it by hand and use the folder; otherwise do not use it.</source>
        <translation>如果您信任其来源，请手动解压并使用该文件夹；否则请不要使用。</translation>
    </message>
    <message>
        <source>Import its folder files alone; where the model came from is then not known.</source>
        <translation>请只导入其文件夹 files；这样将无法得知模型的来源。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入的模块</translation>
    </message>
    <message>
        <source>Install Open MPI (on Debian and Ubuntu: apt install openmpi-bin libopenmpi-dev) and run again.</source>
        <translation>请安装 Open MPI（Debian 和 Ubuntu：apt install openmpi-bin libopenmpi-dev），然后重新运行。</translation>
    </message>
    <message>
        <source>Install Open MPI with its development files, a C++ compiler, make and CMake, then try again.</source>
        <translation>请安装 Open MPI 及其开发文件、C++ 编译器、make 和 CMake，然后重试。</translation>
    </message>
    <message>
        <source>Install Open MPI: `brew install open-mpi`.</source>
        <translation>请安装 Open MPI：`brew install open-mpi`。</translation>
    </message>
    <message>
        <source>Install Open MPI: `sudo apt install openmpi-bin` on Debian and Ubuntu, `sudo dnf install openmpi` on Fedora.</source>
        <translation>请安装 Open MPI：在 Debian 和 Ubuntu 上用 `sudo apt install openmpi-bin`，在 Fedora 上用 `sudo dnf install openmpi`。</translation>
    </message>
    <message>
        <source>Install Python 3.12 and install mldesk with it; your scripts may use any Python from 3.6.</source>
        <translation>请安装 Python 3.12 并用它安装 mldesk；您的脚本可以使用 3.6 起的任何 Python。</translation>
    </message>
    <message>
        <source>Install it by hand.</source>
        <translation>请手动安装。</translation>
    </message>
    <message>
        <source>Install it on the engine&apos;s machine: the package catatonit (or tini, named as init_path).</source>
        <translation>请在引擎所在的机器上安装它：软件包 catatonit（或 tini，用 init_path 指定）。</translation>
    </message>
    <message>
        <source>Install it there ({0}), or see that it is on the PATH.</source>
        <translation>请在那里安装（{0}），或确保它在 PATH 中。</translation>
    </message>
    <message>
        <source>Install it, or choose one of this machine&apos;s: {0}.</source>
        <translation>请安装它，或选择本机上的：{0}。</translation>
    </message>
    <message>
        <source>Install it: pip install &quot;mldesk[remote]&quot;</source>
        <translation>请安装它：pip install &quot;mldesk[remote]&quot;</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;mldesk[signing]&apos;</source>
        <translation>请安装它：pip install &apos;mldesk[signing]&apos;</translation>
    </message>
    <message>
        <source>Install micromamba</source>
        <translation>请安装 micromamba</translation>
    </message>
    <message>
        <source>Install micromamba, or leave the packages out.</source>
        <translation>请安装 micromamba，或去掉这些软件包。</translation>
    </message>
    <message>
        <source>Install mldesk again; uv belongs to it.</source>
        <translation>请重新安装 mldesk；uv 是它的一部分。</translation>
    </message>
    <message>
        <source>Install the NVIDIA container toolkit on the engine&apos;s machine, run `nvidia-ctk runtime configure --runtime=docker` (for Podman `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`) and restart it; or submit the run without GPUs.</source>
        <translation>请在引擎所在的机器上安装 NVIDIA Container Toolkit，运行 `nvidia-ctk runtime configure --runtime=docker`（Podman 则用 `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`）并重启引擎；或者不用 GPU 提交运行。</translation>
    </message>
    <message>
        <source>Install the package pysqlite3, which brings a newer one.</source>
        <translation>请安装软件包 pysqlite3，它带有更新的版本。</translation>
    </message>
    <message>
        <source>Install the ssh client (openssh-client), or use another address of the engine.</source>
        <translation>请安装 ssh 客户端（openssh-client），或使用引擎的其他地址。</translation>
    </message>
    <message>
        <source>Install what is missing, then try again: {0}</source>
        <translation>请安装缺少的内容，然后重试：{0}</translation>
    </message>
    <message>
        <source>Install {0} into mldesk&apos;s Python, or choose a Python that has it.</source>
        <translation>请在 mldesk 的 Python 中安装 {0}，或选择带有它的 Python。</translation>
    </message>
    <message>
        <source>Install {0} there, or choose a Python that has it.</source>
        <translation>请在那里安装 {0}，或选择带有它的 Python。</translation>
    </message>
    <message>
        <source>Installing Open MPI and a compiler</source>
        <translation>正在安装 Open MPI 和编译器</translation>
    </message>
    <message>
        <source>Installing collected packages</source>
        <translation>正在安装收集到的软件包</translation>
    </message>
    <message>
        <source>Installing packages</source>
        <translation>正在安装软件包</translation>
    </message>
    <message>
        <source>Installing packages on the cluster</source>
        <translation>正在集群上安装包</translation>
    </message>
    <message>
        <source>Installing tf-keras</source>
        <translation>正在安装 tf-keras</translation>
    </message>
    <message>
        <source>Installing {0} packages</source>
        <translation>正在安装 {0} 个软件包</translation>
    </message>
    <message>
        <source>Interrupted: the computer was restarted</source>
        <translation>已中断：计算机重新启动了</translation>
    </message>
    <message>
        <source>It begins as text, but zero bytes follow from byte {0} on: was its writing cut off?</source>
        <translation>开头是文本，但从第 {0} 字节起全为零字节：写入时中断了吗？</translation>
    </message>
    <message>
        <source>It calls Python functions</source>
        <translation>它会调用 Python 函数</translation>
    </message>
    <message>
        <source>It carries programs or pickled objects along</source>
        <translation>它附带了程序或 pickle 对象</translation>
    </message>
    <message>
        <source>It contains Lambda layers</source>
        <translation>它含有 Lambda 层</translation>
    </message>
    <message>
        <source>It contains a Lambda layer</source>
        <translation>它含有一个 Lambda 层</translation>
    </message>
    <message>
        <source>It contains a layer that holds code</source>
        <translation>它含有带代码的层</translation>
    </message>
    <message>
        <source>It contains links to other files</source>
        <translation>它含有指向其他文件的链接</translation>
    </message>
    <message>
        <source>It contains links within the file</source>
        <translation>它含有文件内部的链接</translation>
    </message>
    <message>
        <source>It could not be read to its end: {0}. What is shown here may be incomplete, and the part that was not read can hold anything. Verify the files, or get the model again from its source.</source>
        <translation>无法读完：{0}。此处显示的内容可能不完整，未读到的部分可能含有任何内容。请验证文件，或从来源重新获取模型。</translation>
    </message>
    <message>
        <source>It declares far more numbers than it holds</source>
        <translation>它声明的数值远多于实际含有的</translation>
    </message>
    <message>
        <source>It does more than compute</source>
        <translation>它不只是计算</translation>
    </message>
    <message>
        <source>It exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>It goes on past what is read for a preview: is this a table?</source>
        <translation>它超出了预览读取的范围：这是表格吗？</translation>
    </message>
    <message>
        <source>It has no weights</source>
        <translation>它没有权重</translation>
    </message>
    <message>
        <source>It has none; `mldesk model alias` gives one.</source>
        <translation>它没有别名；`mldesk model alias` 可为其添加。</translation>
    </message>
    <message>
        <source>It has not been in the trash for a day.</source>
        <translation>它在回收站中还不到一天。</translation>
    </message>
    <message>
        <source>It has not been in the trash for {0} days.</source>
        <translation>它在回收站中还不到 {0} 天。</translation>
    </message>
    <message>
        <source>It has {0} other files, of which the first were inspected. The others can hold anything.</source>
        <translation>它还有 {0} 个其他文件，只检查了前面的一部分。其余的可能含有任何内容。</translation>
    </message>
    <message>
        <source>It has: {0}</source>
        <translation>现有：{0}</translation>
    </message>
    <message>
        <source>It hides what it imports</source>
        <translation>它隐藏了导入的内容</translation>
    </message>
    <message>
        <source>It holds no arrays.</source>
        <translation>其中没有数组。</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message>
        <source>It holds nothing.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>It imports {0}. Loading the file runs that code. If it is your own, have it at hand; if you do not know it, load the file only if you trust where it comes from.</source>
        <translation>它导入了 {0}。加载文件会运行这些代码。如果是您自己的代码，请准备好；如果不认识，只有信任其来源时才加载该文件。</translation>
    </message>
    <message>
        <source>It imports {0}. Such functions run commands, or read, change and send files with all your rights, as soon as the file is loaded. A trained model does not need them: do not load it.</source>
        <translation>它导入了 {0}。文件一旦加载，此类函数就会以您的全部权限运行命令，或读取、更改和发送文件。训练好的模型不需要它们：请勿加载。</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>It is a model in the old HDF5 format</source>
        <translation>它是旧 HDF5 格式的模型</translation>
    </message>
    <message>
        <source>It is a pickle: loading it runs code</source>
        <translation>它是 pickle：加载它会运行代码</translation>
    </message>
    <message>
        <source>It is a pipe or a device: there is nothing in it to look at.</source>
        <translation>它是管道或设备：没有可查看的内容。</translation>
    </message>
    <message>
        <source>It is a program for PyTorch</source>
        <translation>它是 PyTorch 的程序</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>会自动再次查询。</translation>
    </message>
    <message>
        <source>It is no environment of conda&apos;s</source>
        <translation>这不是 conda 环境</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>It is no name of an image</source>
        <translation>这不是镜像名称</translation>
    </message>
    <message>
        <source>It is no package of conda&apos;s</source>
        <translation>这不是 conda 软件包</translation>
    </message>
    <message>
        <source>It is no requirement of pip&apos;s</source>
        <translation>这不是 pip 的 requirement</translation>
    </message>
    <message>
        <source>It is no version of Horovod</source>
        <translation>这不是 Horovod 的版本</translation>
    </message>
    <message>
        <source>It is no version of Python</source>
        <translation>这不是 Python 版本</translation>
    </message>
    <message>
        <source>It is not clear which script to run</source>
        <translation>不清楚要运行哪个脚本</translation>
    </message>
    <message>
        <source>It is not in the datastore</source>
        <translation>它不在数据存储中</translation>
    </message>
    <message>
        <source>It is not in the trash</source>
        <translation>它不在回收站中</translation>
    </message>
    <message>
        <source>It is not what its name says, but {0}</source>
        <translation>它不是名称所说的，而是{0}</translation>
    </message>
    <message>
        <source>It is there already</source>
        <translation>那里已有它</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>会自动重试。</translation>
    </message>
    <message>
        <source>It links to other files</source>
        <translation>它链接到其他文件</translation>
    </message>
    <message>
        <source>It lives, and the way between the nodes is cut.</source>
        <translation>该节点仍在运行，但节点之间的连接已中断。</translation>
    </message>
    <message>
        <source>It loads a second model from elsewhere</source>
        <translation>它从别处加载第二个模型</translation>
    </message>
    <message>
        <source>It must look like {&quot;sets&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;addresses&quot;: [&quot;https://…/&quot;], &quot;mirrors&quot;: [&quot;…&quot;]}]}.</source>
        <translation>它应形如 {&quot;sets&quot;: [{&quot;name&quot;: &quot;…&quot;, &quot;addresses&quot;: [&quot;https://…/&quot;], &quot;mirrors&quot;: [&quot;…&quot;]}]}。</translation>
    </message>
    <message>
        <source>It names files outside its folder</source>
        <translation>它指定了其文件夹之外的文件</translation>
    </message>
    <message>
        <source>It names no packages</source>
        <translation>它没有列出软件包</translation>
    </message>
    <message>
        <source>It names {0}. Loading the model could call this and so run commands, fetch files or switch Keras&apos; safe mode off. An honest model has no need of it: do not load it.</source>
        <translation>它指定了 {0}。加载模型可能会调用它，从而运行命令、获取文件或关闭 Keras 的安全模式。正常的模型不需要它：请勿加载。</translation>
    </message>
    <message>
        <source>It needs TensorFlow beside TensorFlow Lite</source>
        <translation>除 TensorFlow Lite 外它还需要 TensorFlow</translation>
    </message>
    <message>
        <source>It needs code that is not part of Keras</source>
        <translation>它需要不属于 Keras 的代码</translation>
    </message>
    <message>
        <source>It needs operations that are not part of TensorFlow</source>
        <translation>它需要不属于 TensorFlow 的操作</translation>
    </message>
    <message>
        <source>It needs operators that are not part of ONNX</source>
        <translation>它需要不属于 ONNX 的算子</translation>
    </message>
    <message>
        <source>It needs operators that are not part of TensorFlow Lite</source>
        <translation>它需要不属于 TensorFlow Lite 的算子</translation>
    </message>
    <message>
        <source>It reads or writes files</source>
        <translation>它会读取或写入文件</translation>
    </message>
    <message>
        <source>It runs Python code</source>
        <translation>它会运行 Python 代码</translation>
    </message>
    <message>
        <source>It takes its weights from files outside its folder</source>
        <translation>它从其文件夹之外的文件读取权重</translation>
    </message>
    <message>
        <source>It takes longer; choose a smaller model or fewer epochs if it takes too long.</source>
        <translation>耗时会更长；如果太久，请选择更小的模型或更少的轮次。</translation>
    </message>
    <message>
        <source>It talks to other computers</source>
        <translation>它会与其他计算机通信</translation>
    </message>
    <message>
        <source>It was killed, or could not start, before it could record how the run ended.</source>
        <translation>在记录运行如何结束之前，它就被终止了，或未能启动。</translation>
    </message>
    <message>
        <source>It was taken out of the trash.</source>
        <translation>它已从回收站中取出。</translation>
    </message>
    <message>
        <source>It wrote no outputs.</source>
        <translation>它没有写出任何输出。</translation>
    </message>
    <message>
        <source>It wrote: </source>
        <translation>它写出了： </translation>
    </message>
    <message>
        <source>Its Python cannot be understood</source>
        <translation>无法理解它的 Python</translation>
    </message>
    <message>
        <source>Its content cannot be shown here.</source>
        <translation>其内容无法在此显示。</translation>
    </message>
    <message>
        <source>Its description calls functions that are no part of a network</source>
        <translation>其描述调用了不属于网络的函数</translation>
    </message>
    <message>
        <source>Its directory of columns and row groups alone has {0} bytes.</source>
        <translation>仅其列和行组的目录就有 {0} 字节。</translation>
    </message>
    <message>
        <source>Its files are kept in the run, and it is registered as soon as that is over.</source>
        <translation>其文件保存在运行中，一旦问题消除即会注册。</translation>
    </message>
    <message>
        <source>Its list of arrays cannot be read: {0}.</source>
        <translation>无法读取其数组列表：{0}。</translation>
    </message>
    <message>
        <source>Its log says more.</source>
        <translation>详见其日志。</translation>
    </message>
    <message>
        <source>Its log tells more: `mldesk runs log {0}`.</source>
        <translation>详见其日志：`mldesk runs log {0}`。</translation>
    </message>
    <message>
        <source>Its operations {0} are not part of TensorFlow Lite: a plain interpreter, on a phone for example, cannot run it.</source>
        <translation>其操作 {0} 不属于 TensorFlow Lite：普通的解释器（例如手机上的）无法运行它。</translation>
    </message>
    <message>
        <source>Its operations {0} can run Python functions, reach files or other computers while the model is used. Load it only if you know why it needs this.</source>
        <translation>使用模型时，其操作 {0} 可能会运行 Python 函数、访问文件或其他计算机。只有知道它为何需要这样做时才加载。</translation>
    </message>
    <message>
        <source>Its operations {0} {1}</source>
        <translation>其操作 {0} {1}</translation>
    </message>
    <message>
        <source>Its operators {0} call Python functions when the model is used. Load it only if you trust where it comes from.</source>
        <translation>使用模型时，其算子 {0} 会调用 Python 函数。只有信任其来源时才加载。</translation>
    </message>
    <message>
        <source>Its program has ended, too.</source>
        <translation>它的程序也已结束。</translation>
    </message>
    <message>
        <source>Its script had ended; its outputs were not all uploaded and are in the run&apos;s folder.</source>
        <translation>其脚本已结束；输出没有全部上传，它们在运行的文件夹中。</translation>
    </message>
    <message>
        <source>Its weights are missing</source>
        <translation>缺少其权重</translation>
    </message>
    <message>
        <source>Its {0} nodes are processes of this machine</source>
        <translation>它的 {0} 个节点是这台机器上的进程</translation>
    </message>
    <message>
        <source>Its {0} processes share {1} CPU slot</source>
        <translation>它的 {0} 个进程共用 {1} 个 CPU 槽位</translation>
    </message>
    <message>
        <source>Its {0} processes share {1} CPU slots</source>
        <translation>它的 {0} 个进程共用 {1} 个 CPU 槽位</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Join the group docker (and log in again), or use rootless Docker.</source>
        <translation>请加入 docker 组（并重新登录），或使用 rootless Docker。</translation>
    </message>
    <message>
        <source>Keep it in a file that only you may read, and give the script its path.</source>
        <translation>请将其保存在只有您能读取的文件中，并把路径交给脚本。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请保留其中一个。</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Keras 2 (tf-keras)</source>
        <translation>Keras 2 (tf-keras)</translation>
    </message>
    <message>
        <source>Killed on request</source>
        <translation>已按请求终止</translation>
    </message>
    <message>
        <source>Layer: Python {0} on {1}</source>
        <translation>层：{1} 上的 Python {0}</translation>
    </message>
    <message>
        <source>Layer: a Dockerfile</source>
        <translation>层：一个 Dockerfile</translation>
    </message>
    <message>
        <source>Layer: the Dockerfile of {0}</source>
        <translation>层：{0} 的 Dockerfile</translation>
    </message>
    <message>
        <source>Layers shown</source>
        <translation>显示的层</translation>
    </message>
    <message>
        <source>Leave it out, and put it into the configuration of pip or into a .netrc file.</source>
        <translation>请将其去掉，并写入 pip 的配置或 .netrc 文件。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请去掉它。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>Left out, {0}: {1}</source>
        <translation>已略过，{0}：{1}</translation>
    </message>
    <message>
        <source>Let it have a line such as: srun sh {0}</source>
        <translation>请加入这样一行：srun sh {0}</translation>
    </message>
    <message>
        <source>Let the script save its model in the folder outputs.</source>
        <translation>请让脚本把模型保存到文件夹 outputs。</translation>
    </message>
    <message>
        <source>Let the user open /dev/net/tun, and install slirp4netns (or passt); or give the target the network host, which a run of several nodes then shares with this machine.</source>
        <translation>请允许该用户打开 /dev/net/tun，并安装 slirp4netns（或 passt）；或者为目标选择 host 网络，多节点运行将与本机共用该网络。</translation>
    </message>
    <message>
        <source>Line {0}: a quotation mark is not closed</source>
        <translation>第 {0} 行：有引号没有闭合</translation>
    </message>
    <message>
        <source>Links and devices of the output {0} are not uploaded: {1}</source>
        <translation>不会上传输出 {0} 中的链接和设备：{1}</translation>
    </message>
    <message>
        <source>Links are not followed</source>
        <translation>不会跟随链接</translation>
    </message>
    <message>
        <source>Load it only if you trust where it comes from.</source>
        <translation>只有信任其来源时才加载。</translation>
    </message>
    <message>
        <source>Load it with torch.load(..., weights_only=True), or ask for a .safetensors file.</source>
        <translation>请用 torch.load(..., weights_only=True) 加载，或索取 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Loading it calls functions that can do anything</source>
        <translation>加载它会调用可做任何事情的函数</translation>
    </message>
    <message>
        <source>Loading it runs code that is not known to be harmless</source>
        <translation>加载它会运行不确定是否无害的代码</translation>
    </message>
    <message>
        <source>Log in to a desktop whose keyring is unlocked (GNOME Keyring, KWallet, Keychain, the Windows credentials). On a computer without one, install a backend of the Python package keyring and name it in the environment variable PYTHON_KEYRING_BACKEND.</source>
        <translation>请登录到密钥环已解锁的桌面（GNOME Keyring、KWallet、钥匙串、Windows 凭据）。在没有密钥环的计算机上，请安装 Python 软件包 keyring 的后端，并在环境变量 PYTHON_KEYRING_BACKEND 中指定它。</translation>
    </message>
    <message>
        <source>Log these.</source>
        <translation>请记录这些。</translation>
    </message>
    <message>
        <source>Log with Run.get_context().log(name, value).</source>
        <translation>请用 Run.get_context().log(name, value) 记录。</translation>
    </message>
    <message>
        <source>Look at it from the model&apos;s page.</source>
        <translation>请从模型页面查看它。</translation>
    </message>
    <message>
        <source>Look at it yourself.</source>
        <translation>请自行查看。</translation>
    </message>
    <message>
        <source>Look at its files.</source>
        <translation>请查看其文件。</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>请查看它的日志。</translation>
    </message>
    <message>
        <source>Look at the image and its Python.</source>
        <translation>请查看镜像及其 Python。</translation>
    </message>
    <message>
        <source>Look at the log and the outputs: the script may well have finished.</source>
        <translation>请查看日志和输出：脚本很可能已经完成。</translation>
    </message>
    <message>
        <source>Look at the log, and at the Python and the folders of the nodes.</source>
        <translation>请查看日志，以及节点上的 Python 和文件夹。</translation>
    </message>
    <message>
        <source>Look at the network of the nodes, and run again.</source>
        <translation>请检查各节点的网络，然后重新运行。</translation>
    </message>
    <message>
        <source>Look at what is there now.</source>
        <translation>请查看现有内容。</translation>
    </message>
    <message>
        <source>Look at what is there, then try again.</source>
        <translation>请查看现有内容，然后重试。</translation>
    </message>
    <message>
        <source>Look at what the script hands to run.log_…</source>
        <translation>请查看脚本传给 run.log_…</translation>
    </message>
    <message>
        <source>Look at what was found in it, then say so: `mldesk model trust {0}`.</source>
        <translation>请查看其中的发现，然后确认：`mldesk model trust {0}`。</translation>
    </message>
    <message>
        <source>Look into the build log.</source>
        <translation>请查看构建日志。</translation>
    </message>
    <message>
        <source>Look whether the file or folder exists and may be read and written.</source>
        <translation>请查看文件或文件夹是否存在，以及是否可以读取和写入。</translation>
    </message>
    <message>
        <source>Look whether the machine or the container of that node is there, and run again.</source>
        <translation>请检查该节点的机器或容器是否存在，然后重新运行。</translation>
    </message>
    <message>
        <source>Looking for Python</source>
        <translation>正在查找 Python</translation>
    </message>
    <message>
        <source>Loosen one of their versions.</source>
        <translation>请放宽其中一个的版本要求。</translation>
    </message>
    <message>
        <source>MLDESK_MIRRORS names {0}, which is no file</source>
        <translation>MLDESK_MIRRORS 指定了 {0}，它不是文件</translation>
    </message>
    <message>
        <source>MPI counts its processes node by node</source>
        <translation>MPI 按节点依次为进程编号</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>构建者</translation>
    </message>
    <message>
        <source>Make another one the default first, such as {0}.</source>
        <translation>请先将另一个设为默认，例如 {0}。</translation>
    </message>
    <message>
        <source>Make it in the program that submits the run.</source>
        <translation>请在提交运行的程序中创建它。</translation>
    </message>
    <message>
        <source>Make it on the cluster, and give its Python as the environment.</source>
        <translation>请在集群上创建它，并将其 Python 作为环境。</translation>
    </message>
    <message>
        <source>Make it, or connect the network folder, then try again.</source>
        <translation>请创建它，或连接网络文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Make one with `mldesk workspace create {0}`, or choose another folder.</source>
        <translation>请用 `mldesk workspace create {0}` 创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Making a virtual environment of Python {0} on {1}</source>
        <translation>正在 {1} 上创建 Python {0} 虚拟环境</translation>
    </message>
    <message>
        <source>Many versions of Keras load such files without their safe mode, whatever is asked for. Load it only where it can do no harm, or save it again as .keras where you trust it.</source>
        <translation>许多版本的 Keras 加载此类文件时都不使用安全模式，无论如何要求。请只在不会造成危害的地方加载，或在您信任它的地方重新保存为 .keras。</translation>
    </message>
    <message>
        <source>Model.fit fails under it: &quot;Attempt to convert a value (PerReplica...)&quot;</source>
        <translation>Model.fit 在其下会失败：“Attempt to convert a value (PerReplica...)”</translation>
    </message>
    <message>
        <source>Model.fit fails under it: Keras 3 does not support parameter servers</source>
        <translation>Model.fit 在其下会失败：Keras 3 不支持参数服务器</translation>
    </message>
    <message>
        <source>Models within it</source>
        <translation>内含的模型</translation>
    </message>
    <message>
        <source>Move that to the trash first, then put this one back.</source>
        <translation>请先将那个移到回收站，再恢复这个。</translation>
    </message>
    <message>
        <source>Move the dataset to the trash and free it first, or register it anew with its files copied.</source>
        <translation>请先将数据集移到回收站并释放，或在复制文件的情况下重新注册。</translation>
    </message>
    <message>
        <source>Name a folder in it.</source>
        <translation>请指定其中的文件夹。</translation>
    </message>
    <message>
        <source>Name a folder such as /mnt/data or /tmp/data.</source>
        <translation>请指定文件夹，例如 /mnt/data 或 /tmp/data。</translation>
    </message>
    <message>
        <source>Name a folder, or register what it selects.</source>
        <translation>请指定文件夹，或注册它所选中的内容。</translation>
    </message>
    <message>
        <source>Name an image that has Python.</source>
        <translation>请指定一个带有 Python 的镜像。</translation>
    </message>
    <message>
        <source>Name an image, such as python:3.11.</source>
        <translation>请指定镜像，例如 python:3.11。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>请至少指定一个。</translation>
    </message>
    <message>
        <source>Name one, or leave it out.</source>
        <translation>请指定一个，或不填。</translation>
    </message>
    <message>
        <source>Name one, such as ~/mldesk.</source>
        <translation>请指定一个，例如 ~/mldesk。</translation>
    </message>
    <message>
        <source>Name the environment variable that holds it instead, as in key_env = MY_KEY in the window or --secret-from key=MY_KEY on the command line, or use the configuration files of the service.</source>
        <translation>请改为指定保存它的环境变量：在窗口中写 key_env = MY_KEY，在命令行中写 --secret-from key=MY_KEY；或使用该服务的配置文件。</translation>
    </message>
    <message>
        <source>Name what it leads to.</source>
        <translation>请指定它所指向的内容。</translation>
    </message>
    <message>
        <source>Needs TensorFlow</source>
        <translation>需要 TensorFlow</translation>
    </message>
    <message>
        <source>Neither the address nor its mirrors have the file</source>
        <translation>该地址及其镜像站都没有此文件</translation>
    </message>
    <message>
        <source>No Python is chosen</source>
        <translation>没有选择 Python</translation>
    </message>
    <message>
        <source>No file of a known kind of model was found</source>
        <translation>没有找到已知类型的模型文件</translation>
    </message>
    <message>
        <source>No image is named</source>
        <translation>没有指定镜像</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No script is chosen</source>
        <translation>没有选择脚本</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>Nobody trains</source>
        <translation>没有进程在训练</translation>
    </message>
    <message>
        <source>Node {0} of the run is lost</source>
        <translation>运行的节点 {0} 已丢失</translation>
    </message>
    <message>
        <source>Node {0} of the run is not reached over the network any more</source>
        <translation>运行的节点 {0} 已无法通过网络访问</translation>
    </message>
    <message>
        <source>Node {0} wrote {1}, which another node has written, too: only one of them is kept. Give the files of each node names of their own.</source>
        <translation>节点 {0} 写入了 {1}，另一个节点也写入了该文件：只保留其中一个。请为每个节点的文件使用各自的名称。</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>Not all files beside it were looked at</source>
        <translation>它旁边的文件没有全部查看</translation>
    </message>
    <message>
        <source>Not all nodes of the run have started</source>
        <translation>运行的节点没有全部启动</translation>
    </message>
    <message>
        <source>Not in mldesk: </source>
        <translation>mldesk 中没有： </translation>
    </message>
    <message>
        <source>Not installed, since it works only with Azure: {0}</source>
        <translation>没有安装，因为只能用于 Azure：{0}</translation>
    </message>
    <message>
        <source>Not installed, since mldesk provides its names itself: {0}</source>
        <translation>没有安装，因为 mldesk 自身提供这些名称：{0}</translation>
    </message>
    <message>
        <source>Nothing can be mounted there</source>
        <translation>那里无法挂载任何内容</translation>
    </message>
    <message>
        <source>Nothing is to be converted</source>
        <translation>无需转换</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Nothing is to be done: another run goes on from its last checkpoint.</source>
        <translation>无需操作：另一个运行会从它的最后一个检查点继续。</translation>
    </message>
    <message>
        <source>Nothing is to be done: another run takes its place.</source>
        <translation>无需操作：另一个运行会接替它。</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>没有选择任何内容</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX format</source>
        <translation>ONNX 格式</translation>
    </message>
    <message>
        <source>One .keras file for predicting: without the optimizer, saved by today&apos;s Keras.</source>
        <translation>一个用于预测的 .keras 文件：不含优化器，由当前的 Keras 保存。</translation>
    </message>
    <message>
        <source>One file for ONNX Runtime and many other programs.</source>
        <translation>一个用于 ONNX Runtime 及许多其他程序的文件。</translation>
    </message>
    <message>
        <source>One file for phones and small devices, with all numbers as they are.</source>
        <translation>一个用于手机和小型设备的文件，所有数值保持原样。</translation>
    </message>
    <message>
        <source>Only TensorFlow&apos;s processes have such roles</source>
        <translation>只有 TensorFlow 的进程有这样的角色</translation>
    </message>
    <message>
        <source>Only a folder can be left in place</source>
        <translation>只有文件夹可以留在原处</translation>
    </message>
    <message>
        <source>Only conda has {0}</source>
        <translation>只有 conda 有 {0}</translation>
    </message>
    <message>
        <source>Only downloads are unpacked</source>
        <translation>只有下载的内容会解压</translation>
    </message>
    <message>
        <source>Only its text is kept. Download the files in RUN, or build the image yourself and name it.</source>
        <translation>只保留其文本。请在 RUN 中下载文件，或自行构建镜像并指定它。</translation>
    </message>
    <message>
        <source>Only metrics, tags and properties are recorded</source>
        <translation>只记录指标、标签和属性</translation>
    </message>
    <message>
        <source>Only runs that wait have a place in the queue.</source>
        <translation>只有等待中的运行在队列中有位置。</translation>
    </message>
    <message>
        <source>Only the script and the modules it imports are copied</source>
        <translation>只复制脚本及其导入的模块</translation>
    </message>
    <message>
        <source>Only {0} are free on the workspace&apos;s disk.</source>
        <translation>工作区所在磁盘仅剩 {0} 可用。</translation>
    </message>
    <message>
        <source>Open MPI</source>
        <translation>Open MPI</translation>
    </message>
    <message>
        <source>Open MPI is not installed</source>
        <translation>未安装 Open MPI</translation>
    </message>
    <message>
        <source>Open it once with the permission to write.</source>
        <translation>请以写入权限打开它一次。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Open mldesk from a desktop, or over SSH with `ssh -X`; all commands work without a display.</source>
        <translation>请从桌面打开 mldesk，或用 `ssh -X` 通过 SSH 打开；所有命令无需显示器即可使用。</translation>
    </message>
    <message>
        <source>Open one on the Home page.</source>
        <translation>请在“主页”打开一个。</translation>
    </message>
    <message>
        <source>Open the run again.</source>
        <translation>请重新打开该运行。</translation>
    </message>
    <message>
        <source>Open the workspace in mldesk, which starts its engine, and run again.</source>
        <translation>请在 mldesk 中打开工作区（这会启动其引擎），然后重新运行。</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operator sets</source>
        <translation>算子集</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Other files in it</source>
        <translation>内含的其他文件</translation>
    </message>
    <message>
        <source>Out of memory: the cluster ended the job</source>
        <translation>内存不足：集群结束了该作业</translation>
    </message>
    <message>
        <source>Out of memory: the container was killed{0}</source>
        <translation>内存不足：容器被终止{0}</translation>
    </message>
    <message>
        <source>Out of memory: the script was killed at its memory limit of {0}</source>
        <translation>内存不足：脚本达到内存限制 {0} 而被终止</translation>
    </message>
    <message>
        <source>Out of memory: the system killed the script</source>
        <translation>内存不足：系统终止了脚本</translation>
    </message>
    <message>
        <source>Pack it in the usual way (deflate), or unpack it by hand and use the folder.</source>
        <translation>请用常用方式（deflate）压缩，或手动解压并使用该文件夹。</translation>
    </message>
    <message>
        <source>Packages of conda&apos;s are installed by pip: {0}</source>
        <translation>conda 软件包由 pip 安装：{0}</translation>
    </message>
    <message>
        <source>Parquet files are read with pyarrow</source>
        <translation>Parquet 文件用 pyarrow 读取</translation>
    </message>
    <message>
        <source>Parts of the archive are encrypted</source>
        <translation>压缩包的部分内容已加密</translation>
    </message>
    <message>
        <source>Podman cannot make a network without root</source>
        <translation>Podman 在没有 root 的情况下无法创建网络</translation>
    </message>
    <message>
        <source>Podman lacks the init program of containers</source>
        <translation>Podman 缺少容器的 init 程序</translation>
    </message>
    <message>
        <source>Podman {0} ignores requests for them; 5.4 is the first that does not</source>
        <translation>Podman {0} 会忽略此类请求；从 5.4 起才不会</translation>
    </message>
    <message>
        <source>Programs lie beside it</source>
        <translation>它旁边有程序</translation>
    </message>
    <message>
        <source>Programs may refuse it, or treat it with too little care</source>
        <translation>程序可能会拒绝它，或处理得不够谨慎</translation>
    </message>
    <message>
        <source>Pulling {0}</source>
        <translation>正在拉取 {0}</translation>
    </message>
    <message>
        <source>Put a flag before it.</source>
        <translation>请在它之前写上选项名。</translation>
    </message>
    <message>
        <source>Put it back, or read the requirements file anew.</source>
        <translation>请将其放回，或重新读取 requirements 文件。</translation>
    </message>
    <message>
        <source>Put user and password into the proxy&apos;s address (http_proxy, https_proxy).</source>
        <translation>请在代理的地址中填写用户和密码（http_proxy、https_proxy）。</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>没有安装 PySide6</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python 3.{0} is used for {1}</source>
        <translation>{1} 使用 Python 3.{0}</translation>
    </message>
    <message>
        <source>Python is that of the Ray cluster, which need not be {0}</source>
        <translation>Python 是 Ray 集群的，不一定是 {0}</translation>
    </message>
    <message>
        <source>Python {0} cannot run scripts here</source>
        <translation>Python {0} 无法在此运行脚本</translation>
    </message>
    <message>
        <source>Python {0} could not be fetched</source>
        <translation>无法下载 Python {0}</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine</source>
        <translation>本机没有 Python {0}</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine, nor any other of its series</source>
        <translation>本机没有 Python {0}，也没有同系列的其他版本</translation>
    </message>
    <message>
        <source>Python {0} is not on this machine: {1} is taken in its place</source>
        <translation>本机没有 Python {0}：改用 {1}</translation>
    </message>
    <message>
        <source>Python {0} is too old</source>
        <translation>Python {0} 太旧</translation>
    </message>
    <message>
        <source>Python {0} is used for {1}: the nearest one on this machine</source>
        <translation>{1} 使用 Python {0}：本机上最接近的版本</translation>
    </message>
    <message>
        <source>Python {0} is used for {1}: the newest one here</source>
        <translation>{1} 使用 Python {0}：此处最新的版本</translation>
    </message>
    <message>
        <source>Python {0} was asked for; the image has {1}.</source>
        <translation>要求的是 Python {0}；镜像中是 {1}。</translation>
    </message>
    <message>
        <source>Python {0} was fetched by uv</source>
        <translation>Python {0} 由 uv 下载</translation>
    </message>
    <message>
        <source>Qt lacks {0}</source>
        <translation>Qt 缺少{0}</translation>
    </message>
    <message>
        <source>Qt {0}</source>
        <translation>Qt {0}</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>已量化</translation>
    </message>
    <message>
        <source>Ray brings nothing to a job that runs</source>
        <translation>Ray 不会向正在运行的作业传送任何内容</translation>
    </message>
    <message>
        <source>Ray installs packages of pip there; {0} is something else</source>
        <translation>Ray 在那里安装 pip 软件包；{0} 不是</translation>
    </message>
    <message>
        <source>Ray is being installed</source>
        <translation>正在安装 Ray</translation>
    </message>
    <message>
        <source>Ray&apos;s process for the run ({0}) was killed or broke down; its node goes on</source>
        <translation>Ray 为该运行维护的进程（{0}）被终止或崩溃；其节点仍在运行</translation>
    </message>
    <message>
        <source>Ray&apos;s process for the run was killed or broke down; its node goes on</source>
        <translation>Ray 为该运行维护的进程被终止或崩溃；其节点仍在运行</translation>
    </message>
    <message>
        <source>Ray&apos;s supervisor of the job ({0}) was killed or broke down; its node goes on</source>
        <translation>Ray 的作业监管进程（{0}）被终止或崩溃；其节点仍在运行</translation>
    </message>
    <message>
        <source>Ray&apos;s supervisor of the job was killed or broke down; its node goes on</source>
        <translation>Ray 的作业监管进程被终止或崩溃；其节点仍在运行</translation>
    </message>
    <message>
        <source>Read it from the files&apos; paths.</source>
        <translation>请从文件路径中读取。</translation>
    </message>
    <message>
        <source>Read it with to_pandas_dataframe(), or its files.</source>
        <translation>请用 to_pandas_dataframe() 读取，或读取其文件。</translation>
    </message>
    <message>
        <source>Read its files, or register it with Dataset.Tabular.</source>
        <translation>请读取其文件，或用 Dataset.Tabular 注册。</translation>
    </message>
    <message>
        <source>Read that file itself.</source>
        <translation>请直接读取那个文件。</translation>
    </message>
    <message>
        <source>Read the files of the run&apos;s datasets, or use Dataset.Tabular.</source>
        <translation>请读取运行的数据集的文件，或使用 Dataset.Tabular。</translation>
    </message>
    <message>
        <source>Read the files that its paths name.</source>
        <translation>请读取其路径所指的文件。</translation>
    </message>
    <message>
        <source>Reading or preparing the data may be what takes the time.</source>
        <translation>耗时的可能是读取或准备数据。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Recording packages</source>
        <translation>正在记录软件包</translation>
    </message>
    <message>
        <source>Register data as a dataset instead, or name what to leave out in a file .amlignore.</source>
        <translation>请改为将数据注册为数据集，或在 .amlignore 文件中写明要略过的内容。</translation>
    </message>
    <message>
        <source>Register it again.</source>
        <translation>请重新注册。</translation>
    </message>
    <message>
        <source>Register it in the program first.</source>
        <translation>请先在程序中注册它。</translation>
    </message>
    <message>
        <source>Register its content as a dataset if the script needs it.</source>
        <translation>如果脚本需要其内容，请将其注册为数据集。</translation>
    </message>
    <message>
        <source>Register the data again, and submit the run anew.</source>
        <translation>请重新注册数据，并重新提交运行。</translation>
    </message>
    <message>
        <source>Register the data as a dataset: `mldesk dataset register`.</source>
        <translation>请将数据注册为数据集：`mldesk dataset register`。</translation>
    </message>
    <message>
        <source>Register the data under the name that the script asks for.</source>
        <translation>请以脚本请求的名称注册数据。</translation>
    </message>
    <message>
        <source>Register the dataset again.</source>
        <translation>请重新注册数据集。</translation>
    </message>
    <message>
        <source>Register the model again from its run.</source>
        <translation>请从其运行重新注册模型。</translation>
    </message>
    <message>
        <source>Register the model when the run is over, or stop it first.</source>
        <translation>请在运行结束后注册模型，或先停止运行。</translation>
    </message>
    <message>
        <source>Register the model when the run is over.</source>
        <translation>请在运行结束后注册模型。</translation>
    </message>
    <message>
        <source>Register the same files again{0}: what is damaged is then replaced by what is good.</source>
        <translation>请重新注册相同的文件{0}：损坏的内容会被完好的内容替换。</translation>
    </message>
    <message>
        <source>Reload and try again.</source>
        <translation>请重新加载并重试。</translation>
    </message>
    <message>
        <source>Remove images and stopped containers that are not needed any more, then try again.</source>
        <translation>请移除不再需要的镜像和已停止的容器，然后重试。</translation>
    </message>
    <message>
        <source>Remove it, or add it to the script.</source>
        <translation>请移除它，或将其加到脚本中。</translation>
    </message>
    <message>
        <source>Remove it, or register the dataset again as a new version.</source>
        <translation>请移除它，或将数据集重新注册为新版本。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请移除它。</translation>
    </message>
    <message>
        <source>Remove networks that are not needed any more (`docker network prune`), then try again.</source>
        <translation>请删除不再需要的网络（`docker network prune`），然后重试。</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>请移除一个。</translation>
    </message>
    <message>
        <source>Remove the tag on the run&apos;s page.</source>
        <translation>请在运行页面移除该标签。</translation>
    </message>
    <message>
        <source>Remove them if it needs none.</source>
        <translation>如果不需要，请移除它们。</translation>
    </message>
    <message>
        <source>Remove {0} first.</source>
        <translation>请先移除 {0}。</translation>
    </message>
    <message>
        <source>Rename it there.</source>
        <translation>请在那里重命名它。</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>请重命名它。</translation>
    </message>
    <message>
        <source>Rename one of them, or choose another path.</source>
        <translation>请重命名其中一个，或选择其他路径。</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>请重命名其中一个。</translation>
    </message>
    <message>
        <source>Rename one, or choose the folder that holds both.</source>
        <translation>请重命名其中一个，或选择包含两者的文件夹。</translation>
    </message>
    <message>
        <source>Resolving packages</source>
        <translation>正在解析软件包</translation>
    </message>
    <message>
        <source>Restart the Docker engine.</source>
        <translation>请重新启动 Docker 引擎。</translation>
    </message>
    <message>
        <source>Restart the computer, then try again.</source>
        <translation>请重新启动计算机，然后重试。</translation>
    </message>
    <message>
        <source>Restart the computer.</source>
        <translation>请重新启动计算机。</translation>
    </message>
    <message>
        <source>Restore it from a backup, if there is one.</source>
        <translation>如有备份，请从备份恢复。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or register the model again from its run.</source>
        <translation>请从备份恢复，或从其运行重新注册模型。</translation>
    </message>
    <message>
        <source>Restore it from its own run, or leave snapshot_id out.</source>
        <translation>请从它自己的运行恢复，或省略 snapshot_id。</translation>
    </message>
    <message>
        <source>Run `mldesk workspace rebuild --workspace {0}`: it restores the database from the run folders.</source>
        <translation>请运行 `mldesk workspace rebuild --workspace {0}`：它会从运行的文件夹恢复数据库。</translation>
    </message>
    <message>
        <source>Run again.</source>
        <translation>请重新运行。</translation>
    </message>
    <message>
        <source>Run again. If a program that watches over the memory of this machine did it (earlyoom, systemd-oomd), use a smaller batch size or less data at once.</source>
        <translation>请重新运行。如果是监视本机内存的程序（earlyoom、systemd-oomd）所为，请使用更小的批次大小或一次处理更少的数据。</translation>
    </message>
    <message>
        <source>Run it on Docker, or give its packages.</source>
        <translation>请在 Docker 上运行，或给出其软件包。</translation>
    </message>
    <message>
        <source>Run it on a Docker target, or in the Windows Subsystem for Linux.</source>
        <translation>请在 Docker 目标或适用于 Linux 的 Windows 子系统中运行。</translation>
    </message>
    <message>
        <source>Run the program again.</source>
        <translation>请重新运行程序。</translation>
    </message>
    <message>
        <source>Runs cannot go into this target</source>
        <translation>运行无法进入此目标</translation>
    </message>
    <message>
        <source>SQLite is too old</source>
        <translation>SQLite 太旧</translation>
    </message>
    <message>
        <source>SQLite {0}</source>
        <translation>SQLite {0}</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>请重新保存。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding in its first line.</source>
        <translation>请将其保存为 UTF-8，或在第一行指明其编码。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Save one while training, such as with Keras&apos;s ModelCheckpoint or BackupAndRestore into outputs.</source>
        <translation>请在训练时保存检查点，例如用 Keras 的 ModelCheckpoint 或 BackupAndRestore 保存到 outputs。</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>架构版本</translation>
    </message>
    <message>
        <source>Secrets are not stored in a workspace</source>
        <translation>机密不会存储在工作区中</translation>
    </message>
    <message>
        <source>Secrets have no value: {0}</source>
        <translation>有机密没有值：{0}</translation>
    </message>
    <message>
        <source>See `docker context ls`.</source>
        <translation>参见 `docker context ls`。</translation>
    </message>
    <message>
        <source>See launcher.log in the run&apos;s folder.</source>
        <translation>请查看运行文件夹中的 launcher.log。</translation>
    </message>
    <message>
        <source>See the log of the build; give other versions, or an index that the cluster reaches.</source>
        <translation>请查看构建日志；改用其他版本，或集群可访问的索引。</translation>
    </message>
    <message>
        <source>See whether sshd runs there, and whether the port is right.</source>
        <translation>请检查那里是否在运行 sshd,以及端口是否正确。</translation>
    </message>
    <message>
        <source>See whether the host is on, and can be reached from this network.</source>
        <translation>请检查主机是否已开机,以及能否从此网络访问。</translation>
    </message>
    <message>
        <source>See whether the name of the host is right, and whether this machine can resolve it.</source>
        <translation>请检查主机名是否正确,以及此计算机能否解析它。</translation>
    </message>
    <message>
        <source>See whether they are there, and may be read.</source>
        <translation>请查看它们是否存在、是否可读。</translation>
    </message>
    <message>
        <source>Set SSL_CERT_FILE, or `cert` of pip, to the file of certificates of your network.</source>
        <translation>请将 SSL_CERT_FILE 或 pip 的 `cert` 设为您网络的证书文件。</translation>
    </message>
    <message>
        <source>Set a partition that the cluster has; `sinfo` lists them.</source>
        <translation>请设置集群拥有的分区；`sinfo` 会列出它们。</translation>
    </message>
    <message>
        <source>Set a time limit that the partition allows; `sinfo` lists them.</source>
        <translation>请设置分区允许的时间限制；`sinfo` 会列出它们。</translation>
    </message>
    <message>
        <source>Set an account of yours; `sacctmgr show associations` lists them.</source>
        <translation>请设置您的账户；`sacctmgr show associations` 会列出它们。</translation>
    </message>
    <message>
        <source>Set another folder.</source>
        <translation>请设置其他文件夹。</translation>
    </message>
    <message>
        <source>Set generic resources that the nodes have; `sinfo -o %G` lists them.</source>
        <translation>请设置节点拥有的通用资源；`sinfo -o %G` 会列出它们。</translation>
    </message>
    <message>
        <source>Set http_proxy and https_proxy to one that begins with http:// or https://.</source>
        <translation>请将 http_proxy 和 https_proxy 设为以 http:// 或 https:// 开头的代理。</translation>
    </message>
    <message>
        <source>Set it with `mldesk secret set NAME` and run again.</source>
        <translation>请用 `mldesk secret set NAME` 设置，然后重新运行。</translation>
    </message>
    <message>
        <source>Set it with `mldesk secret set {0}` and submit the run with it.</source>
        <translation>请用 `mldesk secret set {0}` 设置，并随运行一起提交。</translation>
    </message>
    <message>
        <source>Set it: `mldesk secret set {0}`.</source>
        <translation>请设置它：`mldesk secret set {0}`。</translation>
    </message>
    <message>
        <source>Set its CPU slots instead.</source>
        <translation>请改为设置它的 CPU 槽位。</translation>
    </message>
    <message>
        <source>Set the target&apos;s Python to an interpreter of the cluster, or load one in its setup.</source>
        <translation>请将目标的 Python 设为集群上的解释器，或在其准备行中加载一个。</translation>
    </message>
    <message>
        <source>Set {0}, then try again.</source>
        <translation>请设置 {0}，然后重试。</translation>
    </message>
    <message>
        <source>Several runs fit</source>
        <translation>有多个运行匹配</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signatures need the package model-signing</source>
        <translation>签名需要软件包 model-signing</translation>
    </message>
    <message>
        <source>Simplify it.</source>
        <translation>请简化它。</translation>
    </message>
    <message>
        <source>Slurm does not run images here</source>
        <translation>Slurm 在此不运行镜像</translation>
    </message>
    <message>
        <source>Slurm does not take the run</source>
        <translation>Slurm 未接受该运行</translation>
    </message>
    <message>
        <source>Slurm says: {0}</source>
        <translation>Slurm 提示：{0}</translation>
    </message>
    <message>
        <source>So many repeats cannot be</source>
        <translation>无法重复这么多次</translation>
    </message>
    <message>
        <source>Somebody pressed Ctrl+C, or stopped it.</source>
        <translation>有人按了 Ctrl+C，或停止了它。</translation>
    </message>
    <message>
        <source>Somebody stopped it, or Docker was stopped, or the computer went down</source>
        <translation>有人停止了它，或 Docker 停止了，或计算机关机了</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it.</source>
        <translation>有人或其他程序终止了它。</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it. The others were ended with it.</source>
        <translation>有人或其他程序终止了它。其他进程也随之结束。</translation>
    </message>
    <message>
        <source>Somebody, or another program, killed it. The system itself killed nothing for lack of memory.</source>
        <translation>有人或其他程序终止了它。系统本身没有因内存不足而终止任何进程。</translation>
    </message>
    <message>
        <source>Sort the nodes as the ranks are.</source>
        <translation>请按 rank 的顺序排列节点。</translation>
    </message>
    <message>
        <source>Start Docker (or Podman&apos;s service), or tell where it is: DOCKER_HOST, a context, or the target&apos;s engine (--host).</source>
        <translation>请启动 Docker（或 Podman 的服务），或指明它的位置：DOCKER_HOST、上下文或目标的引擎（--host）。</translation>
    </message>
    <message>
        <source>Start Docker Desktop.</source>
        <translation>请启动 Docker Desktop。</translation>
    </message>
    <message>
        <source>Start Docker, and submit the run again: layers that were done are not done again.</source>
        <translation>请启动 Docker 并重新提交运行：已完成的层不会重做。</translation>
    </message>
    <message>
        <source>Start Docker, and try again.</source>
        <translation>请启动 Docker，然后重试。</translation>
    </message>
    <message>
        <source>Start it in a terminal: mldesk exec {0}. Or choose the training script.</source>
        <translation>请在终端中启动它：mldesk exec {0}。或者选择训练脚本。</translation>
    </message>
    <message>
        <source>Start that program again.</source>
        <translation>请重新启动那个程序。</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it is over.</source>
        <translation>请先停止它，或等它结束。</translation>
    </message>
    <message>
        <source>Stopped on request</source>
        <translation>已按请求停止</translation>
    </message>
    <message>
        <source>Stored variables</source>
        <translation>存储的变量</translation>
    </message>
    <message>
        <source>Storing the image</source>
        <translation>正在存储镜像</translation>
    </message>
    <message>
        <source>Submit it with a dataset as the input of that name.</source>
        <translation>请以该名称的输入提供数据集来提交它。</translation>
    </message>
    <message>
        <source>Submit runs with other arguments: `mldesk submit`.</source>
        <translation>请用其他命令行参数提交运行：`mldesk submit`。</translation>
    </message>
    <message>
        <source>Submit the run again: an image that mldesk built is built anew.</source>
        <translation>请重新提交运行：mldesk 构建的镜像会重新构建。</translation>
    </message>
    <message>
        <source>Submit the run again; what it had written is in its folder.</source>
        <translation>请重新提交运行；它写出的内容在其文件夹中。</translation>
    </message>
    <message>
        <source>Submit the run again; what it had written is in its folder. With live-restore, containers outlive the Docker daemon.</source>
        <translation>请重新提交运行；它写出的内容在其文件夹中。启用 live-restore 后，容器在 Docker 守护进程停止后仍会继续。</translation>
    </message>
    <message>
        <source>Submit the run anew.</source>
        <translation>请重新提交运行。</translation>
    </message>
    <message>
        <source>Submit the run anew: its runtime is another one&apos;s.</source>
        <translation>请重新提交运行：其运行时属于另一个版本。</translation>
    </message>
    <message>
        <source>Submit the script, and it finds its workspace.</source>
        <translation>请提交脚本，它就能找到其工作区。</translation>
    </message>
    <message>
        <source>Submit the steps one after the other, as runs of their own.</source>
        <translation>请将各步骤依次作为单独的运行提交。</translation>
    </message>
    <message>
        <source>Tables are read with pandas</source>
        <translation>表格用 pandas 读取</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take the file away and save the views again.</source>
        <translation>请移走该文件，并重新保存视图。</translation>
    </message>
    <message>
        <source>TensorFlow Lite</source>
        <translation>TensorFlow Lite</translation>
    </message>
    <message>
        <source>TensorFlow Lite, 8 bits</source>
        <translation>TensorFlow Lite，8 位</translation>
    </message>
    <message>
        <source>TensorFlow {0} was not made for Python {1}</source>
        <translation>TensorFlow {0} 不适用于 Python {1}</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s processes are not counted by node</source>
        <translation>TensorFlow 的进程不按节点计数</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>That is no color</source>
        <translation>那不是颜色</translation>
    </message>
    <message>
        <source>That is no environment variable</source>
        <translation>那不是环境变量</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>那不是文件</translation>
    </message>
    <message>
        <source>That is no place of files</source>
        <translation>那不是文件的位置</translation>
    </message>
    <message>
        <source>The Docker context {0}</source>
        <translation>Docker 上下文 {0}</translation>
    </message>
    <message>
        <source>The Docker context {0} names no engine</source>
        <translation>Docker 上下文 {0} 没有指定引擎</translation>
    </message>
    <message>
        <source>The Docker engine cannot be reached through ssh</source>
        <translation>无法通过 ssh 连接 Docker 引擎</translation>
    </message>
    <message>
        <source>The Docker engine cannot give GPUs to containers</source>
        <translation>Docker 引擎无法为容器提供 GPU</translation>
    </message>
    <message>
        <source>The Docker engine does not answer</source>
        <translation>Docker 引擎没有响应</translation>
    </message>
    <message>
        <source>The Docker engine does not have it</source>
        <translation>Docker 引擎中没有它</translation>
    </message>
    <message>
        <source>The Docker engine does not see the run&apos;s folder</source>
        <translation>Docker 引擎看不到该运行的文件夹</translation>
    </message>
    <message>
        <source>The Docker engine has no addresses left for a network of the run&apos;s own</source>
        <translation>Docker 已没有可用于运行专用网络的地址</translation>
    </message>
    <message>
        <source>The Docker engine has not answered yet</source>
        <translation>Docker 引擎尚未响应</translation>
    </message>
    <message>
        <source>The Docker engine is not reached by TLS</source>
        <translation>无法通过 TLS 连接 Docker 引擎</translation>
    </message>
    <message>
        <source>The Docker engine may not be used</source>
        <translation>无权使用 Docker 引擎</translation>
    </message>
    <message>
        <source>The Docker engine refused</source>
        <translation>Docker 引擎拒绝了</translation>
    </message>
    <message>
        <source>The Docker engine refuses for now</source>
        <translation>Docker 引擎暂时拒绝</translation>
    </message>
    <message>
        <source>The Dockerfile could not be built</source>
        <translation>Dockerfile 构建失败</translation>
    </message>
    <message>
        <source>The Dockerfile has no base image</source>
        <translation>Dockerfile 没有基础镜像</translation>
    </message>
    <message>
        <source>The GPU driver has not answered for {0} seconds</source>
        <translation>GPU 驱动程序已有 {0} 秒没有响应</translation>
    </message>
    <message>
        <source>The GPU driver has not answered yet</source>
        <translation>GPU 驱动程序尚未响应</translation>
    </message>
    <message>
        <source>The GPU memory is negative</source>
        <translation>GPU 显存为负</translation>
    </message>
    <message>
        <source>The NVIDIA driver does not answer</source>
        <translation>NVIDIA 驱动程序没有响应</translation>
    </message>
    <message>
        <source>The Python interpreter is missing</source>
        <translation>缺少 Python 解释器</translation>
    </message>
    <message>
        <source>The Python is not there</source>
        <translation>Python 不存在</translation>
    </message>
    <message>
        <source>The Python of the Ray cluster is taken</source>
        <translation>使用 Ray 集群的 Python</translation>
    </message>
    <message>
        <source>The Python of the base image cannot make a virtual environment</source>
        <translation>基础镜像的 Python 无法创建虚拟环境</translation>
    </message>
    <message>
        <source>The Python of this run is missing</source>
        <translation>缺少此运行的 Python</translation>
    </message>
    <message>
        <source>The Python of this run may not be started</source>
        <translation>无权启动此运行的 Python</translation>
    </message>
    <message>
        <source>The Python that has Ray is missing</source>
        <translation>缺少装有 Ray 的 Python</translation>
    </message>
    <message>
        <source>The Ray cluster cannot be asked</source>
        <translation>无法询问 Ray 集群</translation>
    </message>
    <message>
        <source>The Ray cluster cannot be reached</source>
        <translation>无法连接到 Ray 集群</translation>
    </message>
    <message>
        <source>The Ray cluster does not answer</source>
        <translation>Ray 集群没有应答</translation>
    </message>
    <message>
        <source>The Ray cluster is busy</source>
        <translation>Ray 集群正忙</translation>
    </message>
    <message>
        <source>The Ray cluster on this machine did not start</source>
        <translation>本机上的 Ray 集群没有启动</translation>
    </message>
    <message>
        <source>The Ray cluster refused</source>
        <translation>Ray 集群拒绝了</translation>
    </message>
    <message>
        <source>The Slurm cluster does not answer</source>
        <translation>Slurm 集群没有响应</translation>
    </message>
    <message>
        <source>The TLS files of the Docker engine are not complete</source>
        <translation>Docker 引擎的 TLS 文件不完整</translation>
    </message>
    <message>
        <source>The TensorFlow of today</source>
        <translation>当前的 TensorFlow</translation>
    </message>
    <message>
        <source>The address cannot be fetched</source>
        <translation>无法下载该地址</translation>
    </message>
    <message>
        <source>The address cannot be read</source>
        <translation>无法读取该地址</translation>
    </message>
    <message>
        <source>The address of the datastore is no URL</source>
        <translation>数据存储的地址不是 URL</translation>
    </message>
    <message>
        <source>The alias cannot be used</source>
        <translation>别名不可用</translation>
    </message>
    <message>
        <source>The archive contains links</source>
        <translation>压缩包中含有链接</translation>
    </message>
    <message>
        <source>The archive holds files twice under the same name</source>
        <translation>压缩包中有同名的重复文件</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>压缩包已损坏</translation>
    </message>
    <message>
        <source>The archive is encrypted</source>
        <translation>压缩包已加密</translation>
    </message>
    <message>
        <source>The archive is not unpacked</source>
        <translation>压缩包没有解压</translation>
    </message>
    <message>
        <source>The archive is packed in a way that is not known here</source>
        <translation>压缩包使用了此处未知的压缩方式</translation>
    </message>
    <message>
        <source>The archive names files outside its folder</source>
        <translation>压缩包指定了其文件夹之外的文件</translation>
    </message>
    <message>
        <source>The archive would grow enormously when unpacked</source>
        <translation>压缩包解压后会变得极大</translation>
    </message>
    <message>
        <source>The base image has no Python {0}</source>
        <translation>基础镜像没有 Python {0}</translation>
    </message>
    <message>
        <source>The batch script asks for too few nodes</source>
        <translation>批处理脚本请求的节点太少</translation>
    </message>
    <message>
        <source>The batch script does not say what runs it</source>
        <translation>批处理脚本没有说明由什么运行</translation>
    </message>
    <message>
        <source>The batch script does not start the run</source>
        <translation>批处理脚本没有启动该运行</translation>
    </message>
    <message>
        <source>The build log holds all that was said.</source>
        <translation>构建日志中有全部输出。</translation>
    </message>
    <message>
        <source>The build log holds the compiler&apos;s whole output. Horovod 0.28.1 is known to build with TensorFlow 1.15 to 2.21, Horovod 0.19.5 with TensorFlow 1.13.</source>
        <translation>构建日志包含编译器的全部输出。已知 Horovod 0.28.1 可与 TensorFlow 1.15 至 2.21 一起构建，Horovod 0.19.5 可与 TensorFlow 1.13 一起构建。</translation>
    </message>
    <message>
        <source>The build of the image broke off</source>
        <translation>镜像的构建中断了</translation>
    </message>
    <message>
        <source>The build&apos;s log says more.</source>
        <translation>详见构建日志。</translation>
    </message>
    <message>
        <source>The build&apos;s log shows the step that failed.</source>
        <translation>构建日志显示了失败的步骤。</translation>
    </message>
    <message>
        <source>The change contradicts what is stored</source>
        <translation>此更改与已存储的内容冲突</translation>
    </message>
    <message>
        <source>The checkpoint is gone</source>
        <translation>检查点已不存在</translation>
    </message>
    <message>
        <source>The cluster does not answer</source>
        <translation>集群没有响应</translation>
    </message>
    <message>
        <source>The cluster does not know the job any more</source>
        <translation>集群已不认识该作业</translation>
    </message>
    <message>
        <source>The cluster has no Python {0}</source>
        <translation>集群上没有 Python {0}</translation>
    </message>
    <message>
        <source>The cluster has no folder for runs</source>
        <translation>集群上没有用于运行的文件夹</translation>
    </message>
    <message>
        <source>The cluster has no such Python</source>
        <translation>集群上没有这个 Python</translation>
    </message>
    <message>
        <source>The cluster is too small for the run</source>
        <translation>集群对该运行来说太小</translation>
    </message>
    <message>
        <source>The cluster sends what is no file of the run</source>
        <translation>集群发来的不是该运行的文件</translation>
    </message>
    <message>
        <source>The cluster takes no more jobs for now</source>
        <translation>集群暂时不再接受作业</translation>
    </message>
    <message>
        <source>The cluster took its nodes away before the script began: the run was handed over again.</source>
        <translation>脚本开始之前集群收回了节点：运行已重新提交。</translation>
    </message>
    <message>
        <source>The cluster took the nodes of the run away for other work</source>
        <translation>集群把该运行的节点收回用于其他工作</translation>
    </message>
    <message>
        <source>The cluster would begin larger than it may be</source>
        <translation>集群的初始规模会超过其上限</translation>
    </message>
    <message>
        <source>The cluster&apos;s own Python runs the script: {0} on {1}</source>
        <translation>脚本由集群自己的 Python 运行：{1} 上的 {0}</translation>
    </message>
    <message>
        <source>The command {0} is missing</source>
        <translation>缺少命令 {0}</translation>
    </message>
    <message>
        <source>The compute target does not answer. The run may well go on: it is looked for again.</source>
        <translation>计算目标没有响应。运行可能仍在继续：会再次查找它。</translation>
    </message>
    <message>
        <source>The compute target is in use</source>
        <translation>计算目标正在使用中</translation>
    </message>
    <message>
        <source>The compute target is there already</source>
        <translation>计算目标已存在</translation>
    </message>
    <message>
        <source>The container ended before the run did</source>
        <translation>容器在运行之前结束了</translation>
    </message>
    <message>
        <source>The container of the build ended at once</source>
        <translation>构建容器立即结束了</translation>
    </message>
    <message>
        <source>The container of the run has not started yet</source>
        <translation>该运行的容器尚未启动</translation>
    </message>
    <message>
        <source>The container of the run is gone</source>
        <translation>该运行的容器已不存在</translation>
    </message>
    <message>
        <source>The container was ended from outside</source>
        <translation>容器被外部终止</translation>
    </message>
    <message>
        <source>The conversion is of something else</source>
        <translation>该转换结果属于别的内容</translation>
    </message>
    <message>
        <source>The data for {0} has vanished</source>
        <translation>{0} 的数据不见了</translation>
    </message>
    <message>
        <source>The data {0} is not at {1}</source>
        <translation>数据 {0} 不在 {1} 处</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>无法使用数据库</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>The dataset cannot be read as a table</source>
        <translation>无法将该数据集读取为表格</translation>
    </message>
    <message>
        <source>The dataset is no table</source>
        <translation>该数据集不是表格</translation>
    </message>
    <message>
        <source>The dataset {0} is gone</source>
        <translation>数据集 {0} 已不存在</translation>
    </message>
    <message>
        <source>The dataset {0}:{1} is gone</source>
        <translation>数据集 {0}:{1} 已不存在</translation>
    </message>
    <message>
        <source>The datastore cannot be reached</source>
        <translation>无法连接数据存储</translation>
    </message>
    <message>
        <source>The datastore refused access</source>
        <translation>数据存储拒绝访问</translation>
    </message>
    <message>
        <source>The datastore&apos;s folder is not there</source>
        <translation>数据存储的文件夹不存在</translation>
    </message>
    <message>
        <source>The datastore&apos;s settings cannot be used</source>
        <translation>数据存储的设置不可用</translation>
    </message>
    <message>
        <source>The default datastore cannot be removed</source>
        <translation>无法移除默认的数据存储</translation>
    </message>
    <message>
        <source>The dependencies are no list</source>
        <translation>依赖项不是列表</translation>
    </message>
    <message>
        <source>The description of a metric is not kept</source>
        <translation>指标的描述不会保留</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>The disk of the Docker engine is full</source>
        <translation>Docker 引擎的磁盘已满</translation>
    </message>
    <message>
        <source>The disk of the cluster is full</source>
        <translation>集群的磁盘已满</translation>
    </message>
    <message>
        <source>The disk was full when the script ended with exit code {0}</source>
        <translation>脚本以退出代码 {0} 结束时磁盘已满</translation>
    </message>
    <message>
        <source>The end of the run could not be written</source>
        <translation>无法写入该运行的结束信息</translation>
    </message>
    <message>
        <source>The engine, which answers what a script asks, gave no sign for {0} seconds</source>
        <translation>应答脚本请求的引擎已有 {0} 秒没有动静</translation>
    </message>
    <message>
        <source>The environment could not be built</source>
        <translation>环境构建失败</translation>
    </message>
    <message>
        <source>The environment has no Python</source>
        <translation>该环境没有 Python</translation>
    </message>
    <message>
        <source>The environment has no Python yet</source>
        <translation>该环境还没有 Python</translation>
    </message>
    <message>
        <source>The environment is in use</source>
        <translation>该环境正在使用中</translation>
    </message>
    <message>
        <source>The environment may lack {0}</source>
        <translation>环境可能缺少 {0}</translation>
    </message>
    <message>
        <source>The environment needs Docker</source>
        <translation>该环境需要 Docker</translation>
    </message>
    <message>
        <source>The environment was made by a newer version of mldesk</source>
        <translation>该环境由更新版本的 mldesk 创建</translation>
    </message>
    <message>
        <source>The expected hash belongs to no address</source>
        <translation>预期的哈希不属于任何地址</translation>
    </message>
    <message>
        <source>The expected hash is none</source>
        <translation>预期的哈希不是哈希</translation>
    </message>
    <message>
        <source>The export has changed since it was made</source>
        <translation>导出自制作以来已更改</translation>
    </message>
    <message>
        <source>The export is damaged</source>
        <translation>导出已损坏</translation>
    </message>
    <message>
        <source>The file cannot be downloaded now</source>
        <translation>现在无法下载该文件</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>无法使用该文件</translation>
    </message>
    <message>
        <source>The file describes a network but holds no trained numbers: loading it gives an untrained model, or fails. Get the complete file if you expected a trained one.</source>
        <translation>该文件描述了网络，但没有训练所得的数值：加载会得到未经训练的模型，或失败。如果您需要训练好的模型，请获取完整的文件。</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>The file holds binary data of an unknown kind.</source>
        <translation>该文件含有未知类型的二进制数据。</translation>
    </message>
    <message>
        <source>The file holds no {0} that can be used</source>
        <translation>该文件中没有可用的{0}</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>The file is not the expected one</source>
        <translation>该文件不是预期的文件</translation>
    </message>
    <message>
        <source>The files are kept in {0}: upload them from there.</source>
        <translation>文件保存在 {0} 中：请从那里上传。</translation>
    </message>
    <message>
        <source>The files as they are, unchanged.</source>
        <translation>文件保持原样，不作更改。</translation>
    </message>
    <message>
        <source>The files cannot be uploaded</source>
        <translation>无法上传这些文件</translation>
    </message>
    <message>
        <source>The files of {0} cannot be read</source>
        <translation>无法读取 {0} 的文件</translation>
    </message>
    <message>
        <source>The files will not be at {0}</source>
        <translation>文件不会位于 {0}</translation>
    </message>
    <message>
        <source>The first line is too long</source>
        <translation>第一行过长</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>文件夹不是空的</translation>
    </message>
    <message>
        <source>The folder is not what was signed</source>
        <translation>文件夹不是当时签名的内容</translation>
    </message>
    <message>
        <source>The folder variables, which should lie beside saved_model.pb, is not complete. Without it the model cannot be loaded: get the complete folder.</source>
        <translation>应位于 saved_model.pb 旁的文件夹 variables 不完整。没有它就无法加载模型：请获取完整的文件夹。</translation>
    </message>
    <message>
        <source>The hashes of the packages are not compared</source>
        <translation>不比较软件包的哈希</translation>
    </message>
    <message>
        <source>The host cannot be chosen here</source>
        <translation>这里不能选择主机</translation>
    </message>
    <message>
        <source>The host is not this machine</source>
        <translation>该主机不是这台机器</translation>
    </message>
    <message>
        <source>The image cannot be started</source>
        <translation>无法启动镜像</translation>
    </message>
    <message>
        <source>The image cannot get Open MPI and a compiler</source>
        <translation>镜像无法获得 Open MPI 和编译器</translation>
    </message>
    <message>
        <source>The image has no Python</source>
        <translation>镜像中没有 Python</translation>
    </message>
    <message>
        <source>The image is for another kind of processor</source>
        <translation>镜像适用于另一种处理器</translation>
    </message>
    <message>
        <source>The image is not there</source>
        <translation>镜像不存在</translation>
    </message>
    <message>
        <source>The image of the run is gone</source>
        <translation>该运行的镜像已不存在</translation>
    </message>
    <message>
        <source>The image registry cannot be reached</source>
        <translation>无法连接镜像仓库</translation>
    </message>
    <message>
        <source>The inspection stopped before its end: {0}. The rest can hold anything. Load the model only if you trust where it comes from.</source>
        <translation>检查提前停止：{0}。其余部分可能含有任何内容。只有信任其来源时才加载该模型。</translation>
    </message>
    <message>
        <source>The job ended before the run did</source>
        <translation>作业先于运行结束</translation>
    </message>
    <message>
        <source>The job used up its time on the cluster</source>
        <translation>作业在集群上的时间已用完</translation>
    </message>
    <message>
        <source>The job was canceled on the cluster</source>
        <translation>作业在集群上被取消</translation>
    </message>
    <message>
        <source>The key cannot be opened</source>
        <translation>无法打开密钥</translation>
    </message>
    <message>
        <source>The key cannot be read</source>
        <translation>无法读取密钥</translation>
    </message>
    <message>
        <source>The kind of environment is not known</source>
        <translation>环境的类型未知</translation>
    </message>
    <message>
        <source>The last lines of {0}:</source>
        <translation>{0} 的最后几行：</translation>
    </message>
    <message>
        <source>The launcher failed</source>
        <translation>启动程序失败</translation>
    </message>
    <message>
        <source>The launcher vanished</source>
        <translation>启动程序消失了</translation>
    </message>
    <message>
        <source>The limits in {0} are read again when the environment is built</source>
        <translation>构建环境时会重新读取 {0} 中的限制</translation>
    </message>
    <message>
        <source>The linked folder {0} is not copied</source>
        <translation>不会复制链接的文件夹 {0}</translation>
    </message>
    <message>
        <source>The list of mirrors cannot be read</source>
        <translation>无法读取镜像站列表</translation>
    </message>
    <message>
        <source>The list of mirrors is not there</source>
        <translation>镜像站列表不存在</translation>
    </message>
    <message>
        <source>The log shows the whole traceback.</source>
        <translation>日志中有完整的错误回溯。</translation>
    </message>
    <message>
        <source>The log&apos;s last lines tell what the script said.</source>
        <translation>日志的最后几行是脚本的输出。</translation>
    </message>
    <message>
        <source>The manifest is about another version</source>
        <translation>该清单属于另一个版本</translation>
    </message>
    <message>
        <source>The message of the engine says why.</source>
        <translation>原因见引擎的消息。</translation>
    </message>
    <message>
        <source>The mode is unknown</source>
        <translation>模式未知</translation>
    </message>
    <message>
        <source>The model cannot be converted to {0}</source>
        <translation>无法将模型转换为 {0}</translation>
    </message>
    <message>
        <source>The model cannot be tried</source>
        <translation>无法试用该模型</translation>
    </message>
    <message>
        <source>The model has to be converted first</source>
        <translation>需要先转换模型</translation>
    </message>
    <message>
        <source>The model is not trusted</source>
        <translation>该模型不受信任</translation>
    </message>
    <message>
        <source>The model is registered already</source>
        <translation>模型已注册</translation>
    </message>
    <message>
        <source>The model was not converted</source>
        <translation>模型未能转换</translation>
    </message>
    <message>
        <source>The model {0} came from it.</source>
        <translation>模型 {0} 由它产生。</translation>
    </message>
    <message>
        <source>The model {0} names datasets that are not in the workspace: {1}</source>
        <translation>模型 {0} 指定了工作区中没有的数据集：{1}</translation>
    </message>
    <message>
        <source>The model {0} waits to be registered</source>
        <translation>模型 {0} 等待注册</translation>
    </message>
    <message>
        <source>The model {0} waits to be registered: {1}</source>
        <translation>模型 {0} 等待注册：{1}</translation>
    </message>
    <message>
        <source>The model {0} was made with it.</source>
        <translation>模型 {0} 由它制成。</translation>
    </message>
    <message>
        <source>The model {0} was not registered</source>
        <translation>模型 {0} 没有注册</translation>
    </message>
    <message>
        <source>The model {0} was not registered: {1}</source>
        <translation>模型 {0} 没有注册：{1}</translation>
    </message>
    <message>
        <source>The model&apos;s folder is not there</source>
        <translation>模型的文件夹不存在</translation>
    </message>
    <message>
        <source>The model&apos;s path leads out of the run</source>
        <translation>模型的路径超出了运行</translation>
    </message>
    <message>
        <source>The mpirun on the PATH is not that of Open MPI</source>
        <translation>PATH 上的 mpirun 不是 Open MPI 的</translation>
    </message>
    <message>
        <source>The name cannot be used</source>
        <translation>名称不可用</translation>
    </message>
    <message>
        <source>The name claims {0}. {1}. Find out why it is called so before you load it.</source>
        <translation>名称声称是{0}。{1}。加载之前请弄清它为何这样命名。</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>The name of the {0} cannot be used</source>
        <translation>{0}的名称不可用</translation>
    </message>
    <message>
        <source>The name of the {0} is no text</source>
        <translation>{0} 的名称不是文本</translation>
    </message>
    <message>
        <source>The name of the {0} is too long</source>
        <translation>{0}的名称过长</translation>
    </message>
    <message>
        <source>The name {0} is taken</source>
        <translation>名称 {0} 已被占用</translation>
    </message>
    <message>
        <source>The names of some functions that it calls are put together while it is loaded, or stand behind very many others, or behind arrays that are described so that they mislead. No program that saves models does that: do not load it.</source>
        <translation>它调用的某些函数的名称在加载时才拼接出来，或藏在大量其他名称之后，或藏在描述有误导性的数组之后。保存模型的程序不会这样做：请勿加载。</translation>
    </message>
    <message>
        <source>The network of the run has no addresses</source>
        <translation>该运行的网络没有地址</translation>
    </message>
    <message>
        <source>The number of GPUs is negative</source>
        <translation>GPU 数量为负</translation>
    </message>
    <message>
        <source>The output {0} could not be uploaded</source>
        <translation>无法上传输出 {0}</translation>
    </message>
    <message>
        <source>The output {0} is in {1}: {2}, {3}</source>
        <translation>输出 {0} 在 {1} 中：{2}，{3}</translation>
    </message>
    <message>
        <source>The output {0} is the dataset {1}</source>
        <translation>输出 {0} 是数据集 {1}</translation>
    </message>
    <message>
        <source>The output {0} replaces nothing: {1} of its files were in {2} before</source>
        <translation>输出 {0} 没有替换任何内容：其中 {1} 个文件此前已在 {2} 中</translation>
    </message>
    <message>
        <source>The output {0} was not uploaded: {1}</source>
        <translation>输出 {0} 没有上传：{1}</translation>
    </message>
    <message>
        <source>The package is not there</source>
        <translation>软件包不存在</translation>
    </message>
    <message>
        <source>The package registry cannot be reached</source>
        <translation>无法连接软件包仓库</translation>
    </message>
    <message>
        <source>The package registry is not trusted</source>
        <translation>软件包仓库不受信任</translation>
    </message>
    <message>
        <source>The package registry refused</source>
        <translation>软件包仓库拒绝了</translation>
    </message>
    <message>
        <source>The package {0} could not be built</source>
        <translation>软件包 {0} 构建失败</translation>
    </message>
    <message>
        <source>The package {0} does not exist</source>
        <translation>软件包 {0} 不存在</translation>
    </message>
    <message>
        <source>The package {0} is not installed</source>
        <translation>没有安装软件包 {0}</translation>
    </message>
    <message>
        <source>The package {0} needs another Python</source>
        <translation>软件包 {0} 需要另一个 Python</translation>
    </message>
    <message>
        <source>The packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>无法安装软件包</translation>
    </message>
    <message>
        <source>The packages {0} contradict each other</source>
        <translation>软件包 {0} 互相冲突</translation>
    </message>
    <message>
        <source>The path cannot be used</source>
        <translation>该路径无法使用</translation>
    </message>
    <message>
        <source>The path is reserved</source>
        <translation>该路径为保留路径</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>路径过长</translation>
    </message>
    <message>
        <source>The path leads out of the datastore</source>
        <translation>路径超出了数据存储</translation>
    </message>
    <message>
        <source>The path leaves the datastore</source>
        <translation>路径超出了数据存储</translation>
    </message>
    <message>
        <source>The pattern leaves the folder</source>
        <translation>通配模式超出了文件夹</translation>
    </message>
    <message>
        <source>The place leads out of the run&apos;s working folder</source>
        <translation>该位置超出了运行的工作文件夹</translation>
    </message>
    <message>
        <source>The place of the input is taken</source>
        <translation>该输入的位置已被占用</translation>
    </message>
    <message>
        <source>The port is in use</source>
        <translation>端口已被占用</translation>
    </message>
    <message>
        <source>The port of {0} is not free: {1}</source>
        <translation>{0} 的端口已被占用：{1}</translation>
    </message>
    <message>
        <source>The process that watches over the others was killed (signal {0})</source>
        <translation>监视其他进程的进程被终止（信号 {0}）</translation>
    </message>
    <message>
        <source>The processes of the run cannot be started</source>
        <translation>无法启动此运行的进程</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The program (process {0})</source>
        <translation>程序（进程 {0}）</translation>
    </message>
    <message>
        <source>The program canceled the run</source>
        <translation>程序取消了该运行</translation>
    </message>
    <message>
        <source>The program ended with an error</source>
        <translation>程序因错误而结束</translation>
    </message>
    <message>
        <source>The program ended with exit code {0}</source>
        <translation>程序以退出码 {0} 结束</translation>
    </message>
    <message>
        <source>The program ended without a word</source>
        <translation>程序没有任何说明就结束了</translation>
    </message>
    <message>
        <source>The program ended without complete(). No error was seen, so the run counts as completed.</source>
        <translation>程序没有调用 complete() 就结束了。没有发现错误，因此该运行算作已完成。</translation>
    </message>
    <message>
        <source>The program that did it has ended before it was done. Do it again; uploads and downloads go on where they were.</source>
        <translation>执行它的程序在完成之前就结束了。请重新进行；上传和下载会从中断处继续。</translation>
    </message>
    <message>
        <source>The program that it belonged to (process {0}) was left alone and may go on.</source>
        <translation>它所属的程序（进程 {0}）未受影响，可能仍在继续。</translation>
    </message>
    <message>
        <source>The program was interrupted</source>
        <translation>程序被中断</translation>
    </message>
    <message>
        <source>The project of {0} itself is not installed, only what it depends on</source>
        <translation>{0} 的项目本身不会安装，只安装其依赖项</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>代理要求密码</translation>
    </message>
    <message>
        <source>The proxy cannot be used</source>
        <translation>代理不可用</translation>
    </message>
    <message>
        <source>The pull of the image broke off</source>
        <translation>镜像的拉取中断了</translation>
    </message>
    <message>
        <source>The question cannot be answered</source>
        <translation>无法应答该请求</translation>
    </message>
    <message>
        <source>The question could not be answered</source>
        <translation>未能应答该请求</translation>
    </message>
    <message>
        <source>The question is not understood</source>
        <translation>无法理解该请求</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>请求过长</translation>
    </message>
    <message>
        <source>The request is garbled</source>
        <translation>请求内容混乱</translation>
    </message>
    <message>
        <source>The result is not there any more</source>
        <translation>该结果已不存在</translation>
    </message>
    <message>
        <source>The run asks for {0} CPU slots and the compute target has {1}</source>
        <translation>该运行请求 {0} 个 CPU 槽位，而计算目标有 {1} 个</translation>
    </message>
    <message>
        <source>The run asks for {0} and the compute target has {1}</source>
        <translation>该运行请求 {0}，而计算目标有 {1}</translation>
    </message>
    <message>
        <source>The run asks for {0} with {1} free and the largest GPU has {2}</source>
        <translation>该运行请求 {0} 且 {1} 空闲，而最大的 GPU 有 {2}</translation>
    </message>
    <message>
        <source>The run can never start</source>
        <translation>该运行永远无法开始</translation>
    </message>
    <message>
        <source>The run cannot be put back</source>
        <translation>无法恢复该运行</translation>
    </message>
    <message>
        <source>The run completes by itself</source>
        <translation>该运行会自行完成</translation>
    </message>
    <message>
        <source>The run could not be prepared</source>
        <translation>无法准备该运行</translation>
    </message>
    <message>
        <source>The run failed</source>
        <translation>运行失败</translation>
    </message>
    <message>
        <source>The run gets fewer GPUs than it asks for</source>
        <translation>该运行得到的 GPU 少于它要求的</translation>
    </message>
    <message>
        <source>The run gets no GPU</source>
        <translation>该运行没有 GPU</translation>
    </message>
    <message>
        <source>The run had not started yet.</source>
        <translation>该运行尚未开始。</translation>
    </message>
    <message>
        <source>The run has another snapshot</source>
        <translation>该运行有另一个快照</translation>
    </message>
    <message>
        <source>The run has no file whose name begins with {0}: nothing was downloaded</source>
        <translation>该运行没有名称以 {0} 开头的文件：未下载任何内容</translation>
    </message>
    <message>
        <source>The run has no file {0}</source>
        <translation>该运行没有文件 {0}</translation>
    </message>
    <message>
        <source>The run has no input {0}</source>
        <translation>该运行没有输入 {0}</translation>
    </message>
    <message>
        <source>The run has no name</source>
        <translation>该运行没有名称</translation>
    </message>
    <message>
        <source>The run has no script to start again</source>
        <translation>该运行没有可重新启动的脚本</translation>
    </message>
    <message>
        <source>The run has no such GPU</source>
        <translation>此运行没有这个 GPU</translation>
    </message>
    <message>
        <source>The run has no such file</source>
        <translation>该运行没有这样的文件</translation>
    </message>
    <message>
        <source>The run has no such output</source>
        <translation>该运行没有这样的输出</translation>
    </message>
    <message>
        <source>The run has no time</source>
        <translation>该运行没有时间</translation>
    </message>
    <message>
        <source>The run has not ended</source>
        <translation>运行尚未结束</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>该运行已损坏</translation>
    </message>
    <message>
        <source>The run is not over</source>
        <translation>该运行尚未结束</translation>
    </message>
    <message>
        <source>The run is not started again by itself</source>
        <translation>运行不会自动重新启动</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>运行仍在进行</translation>
    </message>
    <message>
        <source>The run is too large to be carried to the Ray cluster</source>
        <translation>该运行太大，无法传送到 Ray 集群</translation>
    </message>
    <message>
        <source>The run left no outputs to register</source>
        <translation>该运行没有留下可注册的输出</translation>
    </message>
    <message>
        <source>The run of {0} is gone.</source>
        <translation>{0} 的运行已不存在。</translation>
    </message>
    <message>
        <source>The run that has submitted this one holds the CPU slots that it needs: this one starts when that is over. If that waits for this one, give the compute target more CPU slots.</source>
        <translation>提交此运行的运行占用着它所需的 CPU 槽位：那个运行结束后，此运行才会开始。如果那个运行正在等待此运行，请为计算目标增加 CPU 槽位。</translation>
    </message>
    <message>
        <source>The run took longer than it was given: {0} {1}</source>
        <translation>运行超过了给定的时间：{0} {1}</translation>
    </message>
    <message>
        <source>The run trains on the CPU</source>
        <translation>该运行在 CPU 上训练</translation>
    </message>
    <message>
        <source>The run trains on {0}</source>
        <translation>该运行在 {0} 上训练</translation>
    </message>
    <message>
        <source>The run waits no longer</source>
        <translation>该运行已不再等待</translation>
    </message>
    <message>
        <source>The run was not given the secret {0}</source>
        <translation>该运行没有得到机密 {0}</translation>
    </message>
    <message>
        <source>The run will wait</source>
        <translation>运行将会等待</translation>
    </message>
    <message>
        <source>The run would never start</source>
        <translation>该运行将永远无法开始</translation>
    </message>
    <message>
        <source>The run {0} has failed</source>
        <translation>运行 {0} 失败了</translation>
    </message>
    <message>
        <source>The run {0}, which has not ended, reads it.</source>
        <translation>尚未结束的运行 {0} 正在读取它。</translation>
    </message>
    <message>
        <source>The run {0}, which has not ended, was told its folder.</source>
        <translation>尚未结束的运行 {0} 已得知其文件夹。</translation>
    </message>
    <message>
        <source>The run&apos;s events cannot be read on the cluster</source>
        <translation>无法在集群上读取该运行的事件</translation>
    </message>
    <message>
        <source>The run&apos;s folder is damaged</source>
        <translation>该运行的文件夹已损坏</translation>
    </message>
    <message>
        <source>The run&apos;s launch.json cannot be read</source>
        <translation>无法读取该运行的 launch.json</translation>
    </message>
    <message>
        <source>The run&apos;s launch.json is garbled</source>
        <translation>该运行的 launch.json 内容混乱</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was ended with it.</source>
        <translation>该运行的启动程序随之结束。</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was killed; the script goes on and the engine watches it.</source>
        <translation>该运行的启动程序被终止；脚本仍在继续，由引擎监视。</translation>
    </message>
    <message>
        <source>The run&apos;s launcher was killed; the script went on to its end, but nobody saw its exit code.</source>
        <translation>该运行的启动程序被终止；脚本运行到了最后，但没有得知其退出码。</translation>
    </message>
    <message>
        <source>The run&apos;s page tells its environment.</source>
        <translation>运行页面上有其环境。</translation>
    </message>
    <message>
        <source>The same transfer is under way</source>
        <translation>同样的传输正在进行</translation>
    </message>
    <message>
        <source>The saved views are damaged</source>
        <translation>保存的视图已损坏</translation>
    </message>
    <message>
        <source>The saved views were made by a newer version of mldesk</source>
        <translation>保存的视图由更新版本的 mldesk 创建</translation>
    </message>
    <message>
        <source>The script asks for an input called {0}</source>
        <translation>脚本请求名为 {0} 的输入</translation>
    </message>
    <message>
        <source>The script completed. {0}</source>
        <translation>脚本已完成。{0}</translation>
    </message>
    <message>
        <source>The script could not be started</source>
        <translation>无法启动脚本</translation>
    </message>
    <message>
        <source>The script does not use it: does its framework see the GPU?</source>
        <translation>脚本没有使用它：其框架能看到 GPU 吗？</translation>
    </message>
    <message>
        <source>The script ended with exit code 137: killed, most likely for memory</source>
        <translation>脚本以退出码 137 结束：被终止，很可能是因为内存</translation>
    </message>
    <message>
        <source>The script ended with exit code {0}</source>
        <translation>脚本以退出码 {0} 结束</translation>
    </message>
    <message>
        <source>The script has a syntax error</source>
        <translation>脚本有语法错误</translation>
    </message>
    <message>
        <source>The script has no argument to resume with</source>
        <translation>脚本没有用于继续的命令行参数</translation>
    </message>
    <message>
        <source>The script has to take the path from its arguments or from the run</source>
        <translation>脚本必须从其参数或从运行中获取路径</translation>
    </message>
    <message>
        <source>The script has to take the path from its arguments or from the run.</source>
        <translation>脚本必须从其参数或从运行中获取路径。</translation>
    </message>
    <message>
        <source>The script is not there</source>
        <translation>脚本不存在</translation>
    </message>
    <message>
        <source>The script is outside the source folder</source>
        <translation>脚本在源文件夹之外</translation>
    </message>
    <message>
        <source>The script neither computes nor reads, writes, prints or logs. It may wait for ever.</source>
        <translation>脚本既不计算，也不读取、写入、输出或记录。它可能会永远等待下去。</translation>
    </message>
    <message>
        <source>The script reads {0} in place: what it changed there would be changed for all.</source>
        <translation>脚本就地读取 {0}：它在那里所作的更改会影响所有使用者。</translation>
    </message>
    <message>
        <source>The script refused its arguments</source>
        <translation>脚本拒绝了其命令行参数</translation>
    </message>
    <message>
        <source>The script reported a failure</source>
        <translation>脚本报告了失败</translation>
    </message>
    <message>
        <source>The script was asked to stop then.</source>
        <translation>届时已要求脚本停止。</translation>
    </message>
    <message>
        <source>The script was ended by signal {0}</source>
        <translation>脚本被信号 {0} 终止</translation>
    </message>
    <message>
        <source>The script was killed (signal 9), most likely because memory ran out</source>
        <translation>脚本被终止（信号 9），很可能是内存用尽</translation>
    </message>
    <message>
        <source>The script was killed from outside (signal 9)</source>
        <translation>脚本被外部终止（信号 9）</translation>
    </message>
    <message>
        <source>The script wrote nothing to its output {0}</source>
        <translation>脚本没有向其输出 {0} 写入任何内容</translation>
    </message>
    <message>
        <source>The script {0}</source>
        <translation>脚本{0}</translation>
    </message>
    <message>
        <source>The search makes no sense</source>
        <translation>搜索条件无法理解</translation>
    </message>
    <message>
        <source>The secret {0} has no value</source>
        <translation>机密 {0} 没有值</translation>
    </message>
    <message>
        <source>The server does not give out the file</source>
        <translation>服务器不提供该文件</translation>
    </message>
    <message>
        <source>The server is not known</source>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>The server packs the file in a way that is not known here</source>
        <translation>服务器用此处未知的方式压缩了文件</translation>
    </message>
    <message>
        <source>The server sends from address to address</source>
        <translation>服务器在地址之间反复跳转</translation>
    </message>
    <message>
        <source>The server sends on to an address that is not followed</source>
        <translation>服务器转到了一个不予跟随的地址</translation>
    </message>
    <message>
        <source>The server sent a web page instead of the file</source>
        <translation>服务器发来的是网页而不是文件</translation>
    </message>
    <message>
        <source>The server sent no file</source>
        <translation>服务器没有发送文件</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation>服务器的证书无效</translation>
    </message>
    <message>
        <source>The setting cpu_slots is too large</source>
        <translation>设置 cpu_slots 过大</translation>
    </message>
    <message>
        <source>The setting gpu_memory is too large</source>
        <translation>设置 gpu_memory 过大</translation>
    </message>
    <message>
        <source>The setting {0} cannot be {1}</source>
        <translation>设置 {0} 不能为 {1}</translation>
    </message>
    <message>
        <source>The setting {0} is too large</source>
        <translation>设置 {0} 过大</translation>
    </message>
    <message>
        <source>The settings cannot be stored</source>
        <translation>设置无法存储</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>设置不可用</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>The size of machine is not known</source>
        <translation>机器大小未知</translation>
    </message>
    <message>
        <source>The source cannot be stored</source>
        <translation>无法存储来源</translation>
    </message>
    <message>
        <source>The source does not exist</source>
        <translation>来源不存在</translation>
    </message>
    <message>
        <source>The source folder is not there</source>
        <translation>源文件夹不存在</translation>
    </message>
    <message>
        <source>The source folder is too large</source>
        <translation>源文件夹过大</translation>
    </message>
    <message>
        <source>The source is no folder</source>
        <translation>来源不是文件夹</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>无法使用系统密钥环</translation>
    </message>
    <message>
        <source>The table cannot be logged</source>
        <translation>无法记录该表</translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation>标签没有名称</translation>
    </message>
    <message>
        <source>The target is no folder</source>
        <translation>目标不是文件夹</translation>
    </message>
    <message>
        <source>The trash cannot be kept so long</source>
        <translation>回收站无法保留这么久</translation>
    </message>
    <message>
        <source>The type of a column cannot be used</source>
        <translation>列的类型无法使用</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>该值</translation>
    </message>
    <message>
        <source>The value of a secret is missing: {0}</source>
        <translation>缺少机密的值：{0}</translation>
    </message>
    <message>
        <source>The value of {0}</source>
        <translation>{0} 的值</translation>
    </message>
    <message>
        <source>The values of {0} cannot be told apart</source>
        <translation>无法区分 {0} 的各个值</translation>
    </message>
    <message>
        <source>The version is not a number</source>
        <translation>版本不是数字</translation>
    </message>
    <message>
        <source>The view has no name</source>
        <translation>该视图没有名称</translation>
    </message>
    <message>
        <source>The wheel is in use</source>
        <translation>该 wheel 正在使用中</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>无法写入工作区</translation>
    </message>
    <message>
        <source>The workspace has no database</source>
        <translation>工作区没有数据库</translation>
    </message>
    <message>
        <source>The workspace has no name</source>
        <translation>工作区没有名称</translation>
    </message>
    <message>
        <source>The workspace is at work</source>
        <translation>工作区正在工作</translation>
    </message>
    <message>
        <source>The workspace is being written to</source>
        <translation>正在写入工作区</translation>
    </message>
    <message>
        <source>The workspace is busy</source>
        <translation>工作区正忙</translation>
    </message>
    <message>
        <source>The workspace was made anew</source>
        <translation>工作区已重新创建</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of mldesk</source>
        <translation>工作区由更新版本的 mldesk 创建</translation>
    </message>
    <message>
        <source>The workspace was made by an older version of mldesk</source>
        <translation>工作区由更旧版本的 mldesk 创建</translation>
    </message>
    <message>
        <source>The workspace&apos;s config.json is damaged</source>
        <translation>工作区的 config.json 已损坏</translation>
    </message>
    <message>
        <source>The zip is empty</source>
        <translation>zip 是空的</translation>
    </message>
    <message>
        <source>The {0} has no name</source>
        <translation>{0}没有名称</translation>
    </message>
    <message>
        <source>There are keys already</source>
        <translation>已有密钥</translation>
    </message>
    <message>
        <source>There are more processes than GPUs: some of them share one.</source>
        <translation>进程数多于 GPU 数：部分进程共用一个 GPU。</translation>
    </message>
    <message>
        <source>There are no files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>There are no such files</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>There are too few nodes</source>
        <translation>节点太少</translation>
    </message>
    <message>
        <source>There are too few parameter servers</source>
        <translation>参数服务器太少</translation>
    </message>
    <message>
        <source>There are too few processes per node</source>
        <translation>每个节点的进程太少</translation>
    </message>
    <message>
        <source>There are too few workers</source>
        <translation>工作进程太少</translation>
    </message>
    <message>
        <source>There are too many processes</source>
        <translation>进程太多</translation>
    </message>
    <message>
        <source>There is already a dataset registered under the name {0}</source>
        <translation>已有以名称 {0} 注册的数据集</translation>
    </message>
    <message>
        <source>There is no Docker context {0}</source>
        <translation>没有 Docker 上下文 {0}</translation>
    </message>
    <message>
        <source>There is no Docker engine</source>
        <translation>没有 Docker 引擎</translation>
    </message>
    <message>
        <source>There is no Horovod {0}</source>
        <translation>没有 Horovod {0}</translation>
    </message>
    <message>
        <source>There is no Python {0}</source>
        <translation>没有 Python {0}</translation>
    </message>
    <message>
        <source>There is no base image</source>
        <translation>没有基础镜像</translation>
    </message>
    <message>
        <source>There is no compute target {0}</source>
        <translation>没有计算目标 {0}</translation>
    </message>
    <message>
        <source>There is no conversion</source>
        <translation>没有转换结果</translation>
    </message>
    <message>
        <source>There is no folder on the cluster</source>
        <translation>集群上没有文件夹</translation>
    </message>
    <message>
        <source>There is no package {0} for this Python</source>
        <translation>没有适用于此 Python 的软件包 {0}</translation>
    </message>
    <message>
        <source>There is no room to unpack the zip</source>
        <translation>没有空间解压 zip</translation>
    </message>
    <message>
        <source>There is no script</source>
        <translation>没有脚本</translation>
    </message>
    <message>
        <source>There is no script in this folder</source>
        <translation>此文件夹中没有脚本</translation>
    </message>
    <message>
        <source>There is no setting {0}</source>
        <translation>没有设置 {0}</translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>没有签名</translation>
    </message>
    <message>
        <source>There is no ssh on this machine</source>
        <translation>本机没有 ssh</translation>
    </message>
    <message>
        <source>There is no such alias</source>
        <translation>没有这样的别名</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>没有这样的检查点</translation>
    </message>
    <message>
        <source>There is no such compute target</source>
        <translation>没有这样的计算目标</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>没有这样的数据集</translation>
    </message>
    <message>
        <source>There is no such datastore</source>
        <translation>没有这样的数据存储</translation>
    </message>
    <message>
        <source>There is no such distribution</source>
        <translation>没有这种分布方式</translation>
    </message>
    <message>
        <source>There is no such environment</source>
        <translation>没有这样的环境</translation>
    </message>
    <message>
        <source>There is no such experiment</source>
        <translation>没有这样的实验</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>There is no such file on the server</source>
        <translation>服务器上没有这样的文件</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>没有这样的文件夹</translation>
    </message>
    <message>
        <source>There is no such format</source>
        <translation>没有这样的格式</translation>
    </message>
    <message>
        <source>There is no such image</source>
        <translation>没有这样的镜像</translation>
    </message>
    <message>
        <source>There is no such kind of compute</source>
        <translation>没有这种计算类型</translation>
    </message>
    <message>
        <source>There is no such kind of datastore</source>
        <translation>没有这种数据存储类型</translation>
    </message>
    <message>
        <source>There is no such kind of thing</source>
        <translation>没有这种类型</translation>
    </message>
    <message>
        <source>There is no such metric</source>
        <translation>没有这样的指标</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>没有这样的模型</translation>
    </message>
    <message>
        <source>There is no such network</source>
        <translation>没有这样的网络</translation>
    </message>
    <message>
        <source>There is no such node</source>
        <translation>没有这个节点</translation>
    </message>
    <message>
        <source>There is no such priority</source>
        <translation>没有这样的优先级</translation>
    </message>
    <message>
        <source>There is no such process</source>
        <translation>没有这个进程</translation>
    </message>
    <message>
        <source>There is no such run</source>
        <translation>没有这样的运行</translation>
    </message>
    <message>
        <source>There is no such secret</source>
        <translation>没有这样的机密</translation>
    </message>
    <message>
        <source>There is no such size of machine</source>
        <translation>没有这样的机器规格</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>没有这样的内容</translation>
    </message>
    <message>
        <source>There is no such upload</source>
        <translation>没有这样的上传</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>没有这样的版本</translation>
    </message>
    <message>
        <source>There is no such view</source>
        <translation>没有这样的视图</translation>
    </message>
    <message>
        <source>There is no such wheel</source>
        <translation>没有这样的 wheel</translation>
    </message>
    <message>
        <source>There is no such {0} {1}</source>
        <translation>没有这样的{0} {1}</translation>
    </message>
    <message>
        <source>There is no workspace here</source>
        <translation>此处没有工作区</translation>
    </message>
    <message>
        <source>There is no {0}</source>
        <translation>没有 {0}</translation>
    </message>
    <message>
        <source>There is no {0} called {1}</source>
        <translation>没有名为 {1} 的 {0}</translation>
    </message>
    <message>
        <source>There is nothing at {0}</source>
        <translation>{0} 处没有任何内容</translation>
    </message>
    <message>
        <source>There is nothing to predict</source>
        <translation>没有可预测的内容</translation>
    </message>
    <message>
        <source>There is too little disk space</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>There must be one path for each file</source>
        <translation>每个文件必须对应一个路径</translation>
    </message>
    <message>
        <source>There was no room left in {0} on {1}: what the script printed last is missing</source>
        <translation>{1} 上的 {0} 中没有剩余空间：脚本最后输出的内容缺失</translation>
    </message>
    <message>
        <source>These are no GPUs</source>
        <translation>这不是 GPU</translation>
    </message>
    <message>
        <source>These are no metrics</source>
        <translation>这不是指标</translation>
    </message>
    <message>
        <source>These lists make {0} runs</source>
        <translation>这些列表会产生 {0} 个运行</translation>
    </message>
    <message>
        <source>These members are links to other files: {0}. A model needs none. Unpacking them could read or overwrite files elsewhere on this computer. Do not unpack or load it.</source>
        <translation>这些成员是指向其他文件的链接：{0}。模型并不需要它们。解压它们可能会读取或覆盖此计算机上其他位置的文件。请勿解压或加载。</translation>
    </message>
    <message>
        <source>These members would be written elsewhere when it is unpacked: {0}. Nothing but an attack needs that. Do not unpack or load it.</source>
        <translation>解压时这些成员会写到别处：{0}。只有攻击才需要这样做。请勿解压或加载。</translation>
    </message>
    <message>
        <source>They come from {0}. To use the model a library with them must be installed, which runs with all your rights. Install it only from a source that you trust.</source>
        <translation>它们来自 {0}。要使用该模型，必须安装带有它们的库，而该库会以您的全部权限运行。请只从您信任的来源安装。</translation>
    </message>
    <message>
        <source>This Docker engine does not limit {0}{1}.</source>
        <translation>此 Docker 引擎不限制 {0}{1}。</translation>
    </message>
    <message>
        <source>This Podman gives no GPUs to containers</source>
        <translation>此 Podman 不为容器提供 GPU</translation>
    </message>
    <message>
        <source>This Python does not start</source>
        <translation>此 Python 无法启动</translation>
    </message>
    <message>
        <source>This Python is too old</source>
        <translation>此 Python 版本过旧</translation>
    </message>
    <message>
        <source>This cannot be given to Slurm</source>
        <translation>这不能传给 Slurm</translation>
    </message>
    <message>
        <source>This environment cannot be built here</source>
        <translation>无法在此构建该环境</translation>
    </message>
    <message>
        <source>This environment cannot be had on the Ray cluster</source>
        <translation>该环境无法在 Ray 集群上提供</translation>
    </message>
    <message>
        <source>This is no Docker engine</source>
        <translation>这不是 Docker 引擎</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>这不是地址</translation>
    </message>
    <message>
        <source>This is no address of a Docker engine</source>
        <translation>这不是 Docker 引擎的地址</translation>
    </message>
    <message>
        <source>This is no address of a Ray cluster</source>
        <translation>这不是 Ray 集群的地址</translation>
    </message>
    <message>
        <source>This is no archive</source>
        <translation>这不是压缩包</translation>
    </message>
    <message>
        <source>This is no capability</source>
        <translation>这不是 capability</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>这不是主机</translation>
    </message>
    <message>
        <source>This is no image</source>
        <translation>这不是镜像</translation>
    </message>
    <message>
        <source>This is no interpreter</source>
        <translation>这不是解释器</translation>
    </message>
    <message>
        <source>This is no name for a secret</source>
        <translation>这不能作为机密的名称</translation>
    </message>
    <message>
        <source>This is no port</source>
        <translation>这不是端口</translation>
    </message>
    <message>
        <source>This is no seed</source>
        <translation>这不是种子</translation>
    </message>
    <message>
        <source>This is no user</source>
        <translation>这不是用户</translation>
    </message>
    <message>
        <source>This looks like a program that submits runs</source>
        <translation>这看起来是一个提交运行的程序</translation>
    </message>
    <message>
        <source>This machine stays a compute target</source>
        <translation>本机始终是计算目标</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>此名称已被占用</translation>
    </message>
    <message>
        <source>This script was not started as a run of mldesk</source>
        <translation>此脚本不是作为 mldesk 的运行启动的</translation>
    </message>
    <message>
        <source>This works only inside a run of mldesk</source>
        <translation>这只在 mldesk 的运行中有效</translation>
    </message>
    <message>
        <source>Too few CPU slots</source>
        <translation>CPU 槽位过少</translation>
    </message>
    <message>
        <source>Too few nodes</source>
        <translation>节点过少</translation>
    </message>
    <message>
        <source>Too few retries</source>
        <translation>重试次数太少</translation>
    </message>
    <message>
        <source>Too little GPU memory</source>
        <translation>GPU 显存过少</translation>
    </message>
    <message>
        <source>Too little: {0}</source>
        <translation>过少：{0}</translation>
    </message>
    <message>
        <source>TorchScript files carry the program of the network along, which PyTorch runs without a sandbox. Load it only if you trust where it comes from.</source>
        <translation>TorchScript 文件附带网络的程序，PyTorch 会在没有沙箱的情况下运行它。只有信任其来源时才加载。</translation>
    </message>
    <message>
        <source>Train with a script, and compare its runs.</source>
        <translation>请用脚本训练，并比较其运行。</translation>
    </message>
    <message>
        <source>Training libraries</source>
        <translation>训练库</translation>
    </message>
    <message>
        <source>Try `ssh HOST docker version`: it has to work without a password, so set up a key for it.</source>
        <translation>请试试 `ssh HOST docker version`：它必须无需密码即可使用，因此请为它设置密钥。</translation>
    </message>
    <message>
        <source>Try `ssh {0} true`: it has to work without a password, so set up a key for it.</source>
        <translation>请尝试 `ssh {0} true`：它必须无需密码即可工作，因此请为其设置密钥。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again when it is not in use.</source>
        <translation>请在它不被使用时重试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try words, or metrics.val_accuracy &gt; 0.97.</source>
        <translation>请试试单词，或 metrics.val_accuracy &gt; 0.97。</translation>
    </message>
    <message>
        <source>Two files are called {0}</source>
        <translation>有两个文件名为 {0}</translation>
    </message>
    <message>
        <source>Two files have the same name there</source>
        <translation>那里有两个文件同名</translation>
    </message>
    <message>
        <source>Two processes have the same port</source>
        <translation>两个进程的端口相同</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unpack it by hand and use the folder.</source>
        <translation>请手动解压并使用该文件夹。</translation>
    </message>
    <message>
        <source>Unpack it first and register the folder, or register it as it is.</source>
        <translation>请先解压再注册文件夹，或按原样注册。</translation>
    </message>
    <message>
        <source>Unpack it on another disk and use the folder.</source>
        <translation>请在另一个磁盘上解压并使用该文件夹。</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the folder.</source>
        <translation>请自行解压，然后拖放文件夹。</translation>
    </message>
    <message>
        <source>Update mldesk to open it; nothing was changed.</source>
        <translation>请更新 mldesk 以打开它；未做任何更改。</translation>
    </message>
    <message>
        <source>Update mldesk.</source>
        <translation>请更新 mldesk。</translation>
    </message>
    <message>
        <source>Uploaded {0} files to {1}:{2}</source>
        <translation>已上传 {0} 个文件到 {1}:{2}</translation>
    </message>
    <message>
        <source>Uploading to</source>
        <translation>正在上传到</translation>
    </message>
    <message>
        <source>Uploading to {0}</source>
        <translation>正在上传到 {0}</translation>
    </message>
    <message>
        <source>Use DataType.to_string(), to_long(), to_float(), to_bool() or to_datetime().</source>
        <translation>请使用 DataType.to_string()、to_long()、to_float()、to_bool() 或 to_datetime()。</translation>
    </message>
    <message>
        <source>Use Dataset.File.from_files((datastore, path)).mount(), or download().</source>
        <translation>请使用 Dataset.File.from_files((datastore, path)).mount() 或 download()。</translation>
    </message>
    <message>
        <source>Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training.</source>
        <translation>请使用 Keras 2（tf-keras 与 TF_USE_LEGACY_KERAS=1）、TensorFlow 2.15，或自己的训练循环：指南的“分布式训练”中有示例。</translation>
    </message>
    <message>
        <source>Use Keras 2 (tf-keras with TF_USE_LEGACY_KERAS=1), or TensorFlow 2.15.</source>
        <translation>请使用 Keras 2（tf-keras 与 TF_USE_LEGACY_KERAS=1）或 TensorFlow 2.15。</translation>
    </message>
    <message>
        <source>Use Podman 5.4 or newer, or Docker; or submit the run without GPUs.</source>
        <translation>请使用 Podman 5.4 或更新版本，或 Docker；或者不用 GPU 提交运行。</translation>
    </message>
    <message>
        <source>Use Run.get_context(), or child_run() of it.</source>
        <translation>请使用 Run.get_context()，或其 child_run()。</translation>
    </message>
    <message>
        <source>Use TensorFlow 2.15, or a training loop of your own: the guide shows one under Distributed training.</source>
        <translation>请使用 TensorFlow 2.15，或自己的训练循环：指南的“分布式训练”中有示例。</translation>
    </message>
    <message>
        <source>Use `mldesk secret delete {0}`.</source>
        <translation>请使用 `mldesk secret delete {0}`。</translation>
    </message>
    <message>
        <source>Use `mldesk secret set NAME`.</source>
        <translation>请使用 `mldesk secret set NAME`。</translation>
    </message>
    <message>
        <source>Use `mldesk secret set {0}`.</source>
        <translation>请使用 `mldesk secret set {0}`。</translation>
    </message>
    <message>
        <source>Use a longer one, or an environment variable if it is no secret.</source>
        <translation>请使用更长的值；如果不是机密，请用环境变量。</translation>
    </message>
    <message>
        <source>Use a name without colons, slashes, backslashes and control characters.</source>
        <translation>请使用不含冒号、斜杠、反斜杠和控制字符的名称。</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, close other programs, or choose a larger machine.</source>
        <translation>请使用更小的批次大小或一次处理更少的数据，关闭其他程序，或选择更大的机器。</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, or ask for more memory.</source>
        <translation>请使用更小的批量或一次更少的数据，或申请更多内存。</translation>
    </message>
    <message>
        <source>Use a smaller batch size or less data at once, or raise the memory limit.</source>
        <translation>请使用更小的批次大小或一次处理更少的数据，或提高内存限制。</translation>
    </message>
    <message>
        <source>Use a word such as champion.</source>
        <translation>请使用类似 champion 的单词。</translation>
    </message>
    <message>
        <source>Use an engine on this machine, or share the workspace&apos;s folder with it.</source>
        <translation>请使用本机上的引擎，或将工作区的文件夹与它共享。</translation>
    </message>
    <message>
        <source>Use an image that has it</source>
        <translation>请使用带有它的镜像</translation>
    </message>
    <message>
        <source>Use letters and digits.</source>
        <translation>请使用字母和数字。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores, such as API_TOKEN.</source>
        <translation>请使用字母、数字和下划线，例如 API_TOKEN。</translation>
    </message>
    <message>
        <source>Use mount or upload.</source>
        <translation>请使用 mount 或 upload。</translation>
    </message>
    <message>
        <source>Use run.log_list for the values of a list.</source>
        <translation>请用 run.log_list 记录列表的值。</translation>
    </message>
    <message>
        <source>Use texts, numbers and true or false.</source>
        <translation>请使用文本、数字以及 true 或 false。</translation>
    </message>
    <message>
        <source>Use the engine&apos;s own address, or one on this machine.</source>
        <translation>请使用引擎自己的地址，或本机上的引擎。</translation>
    </message>
    <message>
        <source>Use upload.</source>
        <translation>请使用 upload。</translation>
    </message>
    <message>
        <source>Use upload_files.</source>
        <translation>请使用 upload_files。</translation>
    </message>
    <message>
        <source>Use {0}.</source>
        <translation>请使用 {0}。</translation>
    </message>
    <message>
        <source>Verify the {0}: the file is read then.</source>
        <translation>请验证{0}：届时会读取该文件。</translation>
    </message>
    <message>
        <source>Version {0} of the dataset is gone</source>
        <translation>数据集的版本 {0} 已不存在</translation>
    </message>
    <message>
        <source>Version {0} of the {1} is gone</source>
        <translation>{1}的版本 {0} 已不存在</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>请等它完成，然后重试。</translation>
    </message>
    <message>
        <source>Wait for it, or end it early: cancel() or fail().</source>
        <translation>请等待它，或提前结束：cancel() 或 fail()。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it, then try again.</source>
        <translation>请等待它，或停止它，然后重试。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <translation>请等它结束，或停止它。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>请等它结束。</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>请等它结束，然后重试。</translation>
    </message>
    <message>
        <source>Wait until it is complete, then try again.</source>
        <translation>请等它完整之后再重试。</translation>
    </message>
    <message>
        <source>Wait until its runs are over, then try again.</source>
        <translation>请等其运行结束，然后重试。</translation>
    </message>
    <message>
        <source>Wait until that is done, then try again.</source>
        <translation>请等它完成，然后重试。</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Waiting for another build of Horovod</source>
        <translation>正在等待另一个 Horovod 构建</translation>
    </message>
    <message>
        <source>Waiting for another build of the same environment</source>
        <translation>正在等待同一环境的另一次构建</translation>
    </message>
    <message>
        <source>Waits for the runs that the cluster has been given before it</source>
        <translation>等待先前交给集群的运行</translation>
    </message>
    <message>
        <source>Waits for {0}</source>
        <translation>等待 {0}</translation>
    </message>
    <message>
        <source>Waits for {0} free on {1}, now {2}</source>
        <translation>等待 {1} 有 {0} 可用，现为 {2}</translation>
    </message>
    <message>
        <source>Waits for {0}; the GPU driver does not answer</source>
        <translation>等待 {0}；GPU 驱动程序没有响应</translation>
    </message>
    <message>
        <source>Waits until its compute target takes runs again</source>
        <translation>等待其计算目标重新接受运行</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>权重位于</translation>
    </message>
    <message>
        <source>What the script logged cannot be drawn</source>
        <translation>无法绘制脚本记录的内容</translation>
    </message>
    <message>
        <source>What these files do when they are loaded is not known. Load them only if you trust where they come from.</source>
        <translation>不清楚这些文件加载时会做什么。只有信任其来源时才加载。</translation>
    </message>
    <message>
        <source>What uv takes from elsewhere comes from the index: {0}</source>
        <translation>uv 从别处获取的改由索引提供：{0}</translation>
    </message>
    <message>
        <source>What was asked of the run cannot be read</source>
        <translation>无法读取对该运行的要求</translation>
    </message>
    <message>
        <source>Who a process is cannot be changed</source>
        <translation>进程的身份不能更改</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows cannot hold the name {0}</source>
        <translation>Windows 无法使用名称 {0}</translation>
    </message>
    <message>
        <source>Windows refused it</source>
        <translation>Windows 拒绝了</translation>
    </message>
    <message>
        <source>Write &quot;all&quot; or a list of indices.</source>
        <translation>请写 &quot;all&quot; 或索引列表。</translation>
    </message>
    <message>
        <source>Write &quot;root&quot;, or numbers as &quot;uid:gid&quot;.</source>
        <translation>请写 &quot;root&quot;，或写成 &quot;uid:gid&quot; 形式的数字。</translation>
    </message>
    <message>
        <source>Write #SBATCH --nodes={0} into it, and let srun start the run on each of them.</source>
        <translation>在其中写入 #SBATCH --nodes={0}，并让 srun 在每个节点上启动运行。</translation>
    </message>
    <message>
        <source>Write a list of texts.</source>
        <translation>请写成文本列表。</translation>
    </message>
    <message>
        <source>Write a name with versions (numpy&gt;=1.19,&lt;2), an address, or a path.</source>
        <translation>请写带版本的名称（numpy&gt;=1.19,&lt;2）、地址或路径。</translation>
    </message>
    <message>
        <source>Write a number, such as 2.5, or none for no limit.</source>
        <translation>请填写数字，例如 2.5；不填则不限制。</translation>
    </message>
    <message>
        <source>Write a requirements file.</source>
        <translation>请编写 requirements 文件。</translation>
    </message>
    <message>
        <source>Write a version such as 3.11 or 3.6.2.</source>
        <translation>请填写版本，例如 3.11 或 3.6.2。</translation>
    </message>
    <message>
        <source>Write a version such as {0}.</source>
        <translation>请填写版本，例如 {0}。</translation>
    </message>
    <message>
        <source>Write all, none, or numbers such as 0, 1.</source>
        <translation>请写 all、none 或数字，例如 0, 1。</translation>
    </message>
    <message>
        <source>Write it as &quot;name:tag&quot;.</source>
        <translation>请写成 &quot;name:tag&quot;。</translation>
    </message>
    <message>
        <source>Write it as NET_RAW.</source>
        <translation>请写成 NET_RAW 的形式。</translation>
    </message>
    <message>
        <source>Write it as Standard_NC6; `mldesk compute sizes` lists those that are known.</source>
        <translation>请写成 Standard_NC6 的形式；`mldesk compute sizes` 会列出已知的规格。</translation>
    </message>
    <message>
        <source>Write it as pip does: a name, and versions if need be (numpy&gt;=1.26).</source>
        <translation>请按 pip 的写法：名称，需要时加版本（numpy&gt;=1.26）。</translation>
    </message>
    <message>
        <source>Write it as ssh://user@host.</source>
        <translation>请写成 ssh://user@host。</translation>
    </message>
    <message>
        <source>Write it as unix:///path, tcp://host:port, ssh://user@host or context://name.</source>
        <translation>请写成 unix:///path、tcp://host:port、ssh://user@host 或 context://name。</translation>
    </message>
    <message>
        <source>Write it as user@host, or as ssh://user@host:port.</source>
        <translation>请写成 user@host 或 ssh://user@host:port。</translation>
    </message>
    <message>
        <source>Write it as user@host.</source>
        <translation>请写成 user@host。</translation>
    </message>
    <message>
        <source>Write it relative to the folder, such as images/**/*.png.</source>
        <translation>请写成相对于文件夹的形式，例如 images/**/*.png。</translation>
    </message>
    <message>
        <source>Write it with `mldesk environment show NAME --json`.</source>
        <translation>请用 `mldesk environment show NAME --json` 写出它。</translation>
    </message>
    <message>
        <source>Write it with a unit, as {0}G or {1} GB.</source>
        <translation>请带单位填写，例如 {0}G 或 {1} GB。</translation>
    </message>
    <message>
        <source>Write it without spaces.</source>
        <translation>请去掉空格。</translation>
    </message>
    <message>
        <source>Write its path on one line.</source>
        <translation>请在一行内写出其路径。</translation>
    </message>
    <message>
        <source>Write its value after it.</source>
        <translation>请在其后写上值。</translation>
    </message>
    <message>
        <source>Write its versions.</source>
        <translation>请写出其版本。</translation>
    </message>
    <message>
        <source>Write model, run or dataset before its name, such as: model digits:1.</source>
        <translation>请在其名称前写 model、run 或 dataset，例如：model digits:1。</translation>
    </message>
    <message>
        <source>Write name:1, or name@alias.</source>
        <translation>请写成 name:1 或 name@alias。</translation>
    </message>
    <message>
        <source>Write name:1.</source>
        <translation>请写成 name:1。</translation>
    </message>
    <message>
        <source>Write name:tag in lower case, such as tensorflow/tensorflow:2.13.0.</source>
        <translation>请用小写写成 name:tag，例如 tensorflow/tensorflow:2.13.0。</translation>
    </message>
    <message>
        <source>Write name==version.</source>
        <translation>请写成 name==version。</translation>
    </message>
    <message>
        <source>Write name=version.</source>
        <translation>请写成 name=version。</translation>
    </message>
    <message>
        <source>Write one of Docker&apos;s: FROM, RUN, ENV, ...</source>
        <translation>请写 Docker 的指令之一：FROM、RUN、ENV...。</translation>
    </message>
    <message>
        <source>Write tensorflow=={0}, which runs on GPUs too.</source>
        <translation>请写 tensorflow=={0}，它也能在 GPU 上运行。</translation>
    </message>
    <message>
        <source>Write the name of a base image after FROM.</source>
        <translation>请在 FROM 后写上基础镜像的名称。</translation>
    </message>
    <message>
        <source>Write the name of a package.</source>
        <translation>请填写软件包名称。</translation>
    </message>
    <message>
        <source>Write the whole path.</source>
        <translation>请写出完整路径。</translation>
    </message>
    <message>
        <source>Write {0}:1.</source>
        <translation>请写成 {0}:1。</translation>
    </message>
    <message>
        <source>Write {0}= for false.</source>
        <translation>要表示 false，请写 {0}=。</translation>
    </message>
    <message>
        <source>`mldesk model keys FOLDER` makes a pair of keys.</source>
        <translation>`mldesk model keys FOLDER` 可生成一对密钥。</translation>
    </message>
    <message>
        <source>`mldesk runs list` shows them.</source>
        <translation>`mldesk runs list` 会列出它们。</translation>
    </message>
    <message>
        <source>`mldesk secret list` shows them.</source>
        <translation>`mldesk secret list` 会列出它们。</translation>
    </message>
    <message>
        <source>`mldesk trash list` shows all.</source>
        <translation>`mldesk trash list` 会列出全部。</translation>
    </message>
    <message>
        <source>a .keras archive</source>
        <translation>.keras 归档</translation>
    </message>
    <message>
        <source>a C++ compiler</source>
        <translation>C++ 编译器</translation>
    </message>
    <message>
        <source>a GPU</source>
        <translation>一个 GPU</translation>
    </message>
    <message>
        <source>a SavedModel</source>
        <translation>SavedModel</translation>
    </message>
    <message>
        <source>a SavedModel does not tell its layers</source>
        <translation>SavedModel 不给出其层</translation>
    </message>
    <message>
        <source>a TensorFlow Lite model</source>
        <translation>TensorFlow Lite 模型</translation>
    </message>
    <message>
        <source>a block of it is garbled</source>
        <translation>其中一个块内容混乱</translation>
    </message>
    <message>
        <source>a dataset or model is being registered, or space is being freed</source>
        <translation>正在注册数据集或模型，或正在释放空间</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>a double quote is not closed</source>
        <translation>有双引号没有闭合</translation>
    </message>
    <message>
        <source>a file of NumPy</source>
        <translation>NumPy 文件</translation>
    </message>
    <message>
        <source>a file of PyTorch</source>
        <translation>PyTorch 文件</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>有文件夹叫这个名称</translation>
    </message>
    <message>
        <source>a folder or a file stands in its way</source>
        <translation>有文件夹或文件挡在那里</translation>
    </message>
    <message>
        <source>a group has too many members</source>
        <translation>有组的成员过多</translation>
    </message>
    <message>
        <source>a hard link</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>a hash is given for what is no address among the sources</source>
        <translation>为来源中不是地址的项给出了哈希</translation>
    </message>
    <message>
        <source>a header ends too early</source>
        <translation>有头部提前结束</translation>
    </message>
    <message>
        <source>a header has no end</source>
        <translation>有头部没有结尾</translation>
    </message>
    <message>
        <source>a header has too many parts</source>
        <translation>有头部的部分过多</translation>
    </message>
    <message>
        <source>a heap has no end</source>
        <translation>有堆没有结尾</translation>
    </message>
    <message>
        <source>a heap is garbled</source>
        <translation>有堆内容混乱</translation>
    </message>
    <message>
        <source>a heap is of a kind that is not read here</source>
        <translation>有堆的类型在此不读取</translation>
    </message>
    <message>
        <source>a limit of the account is reached: {0}</source>
        <translation>已达到账户的限制：{0}</translation>
    </message>
    <message>
        <source>a line in it has no end</source>
        <translation>其中一行没有结尾</translation>
    </message>
    <message>
        <source>a link is of a kind that is not read here</source>
        <translation>有链接的类型在此不读取</translation>
    </message>
    <message>
        <source>a matrix of {0} numbers does not fit {1} class labels</source>
        <translation>{0} 个数值的矩阵与 {1} 个类别标签不符</translation>
    </message>
    <message>
        <source>a member has no valid size</source>
        <translation>有成员没有有效的大小</translation>
    </message>
    <message>
        <source>a member is announced that does not come</source>
        <translation>声明了一个并不存在的成员</translation>
    </message>
    <message>
        <source>a name has no end</source>
        <translation>有名称没有结尾</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>a node it needs is down</source>
        <translation>所需的节点已停机</translation>
    </message>
    <message>
        <source>a node of the job failed</source>
        <translation>作业的一个节点发生故障</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number from {0} on</source>
        <translation>不小于 {0} 的数字</translation>
    </message>
    <message>
        <source>a part of it is a number instead of a structure</source>
        <translation>其中一部分是数字而不是结构</translation>
    </message>
    <message>
        <source>a part of it that should be small has {0} bytes</source>
        <translation>其中本应很小的部分有 {0} 字节</translation>
    </message>
    <message>
        <source>a part of its path is longer than {0} bytes</source>
        <translation>其路径的一部分超过 {0} 字节</translation>
    </message>
    <message>
        <source>a part that should begin with {0} does not</source>
        <translation>本应以 {0} 开头的部分并非如此</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>pickle</translation>
    </message>
    <message>
        <source>a pickle of joblib</source>
        <translation>joblib 的 pickle</translation>
    </message>
    <message>
        <source>a process is on an earlier node than one with a smaller rank</source>
        <translation>有进程所在节点早于 rank 更小的进程</translation>
    </message>
    <message>
        <source>a process that works in {0} cannot be ended</source>
        <translation>无法结束在 {0} 中工作的进程</translation>
    </message>
    <message>
        <source>a question has not been answered for {0} seconds</source>
        <translation>有一个询问已 {0} 秒没有得到回答</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <source>a requirements file, a pyproject.toml, a conda file (.yml), a Dockerfile, or a Python interpreter</source>
        <translation>requirements 文件、pyproject.toml、conda 文件（.yml）、Dockerfile 或 Python 解释器</translation>
    </message>
    <message>
        <source>a run has no places outside of its folder</source>
        <translation>运行在自己的文件夹之外没有位置</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>safetensors 文件</translation>
    </message>
    <message>
        <source>a single row of it is too large</source>
        <translation>其中单独一行就过大</translation>
    </message>
    <message>
        <source>a snapshot does not follow links to folders</source>
        <translation>快照不会跟随指向文件夹的链接</translation>
    </message>
    <message>
        <source>a sparse file</source>
        <translation>稀疏文件</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>a system library</source>
        <translation>一个系统库</translation>
    </message>
    <message>
        <source>a table of it is garbled</source>
        <translation>其中一个表内容混乱</translation>
    </message>
    <message>
        <source>a tensor has a shape that is not possible</source>
        <translation>有张量的形状不可能存在</translation>
    </message>
    <message>
        <source>a tensor of it has not the size that its shape says</source>
        <translation>其中一个张量的大小与形状不符</translation>
    </message>
    <message>
        <source>a tensor of it is not described as it should be</source>
        <translation>其中一个张量的描述不正确</translation>
    </message>
    <message>
        <source>a tensor of it lies outside the file</source>
        <translation>其中一个张量在文件之外</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>其中一段文本过长</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>缺少一段文本</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>有文本过长</translation>
    </message>
    <message>
        <source>a tree has no end</source>
        <translation>有树没有结尾</translation>
    </message>
    <message>
        <source>a tree is garbled</source>
        <translation>有树内容混乱</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>a value is missing after “{0} {1}”</source>
        <translation>“{0} {1}”之后缺少值</translation>
    </message>
    <message>
        <source>a variable has a shape that is not possible</source>
        <translation>有变量的形状不可能存在</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>HDF5 文件</translation>
    </message>
    <message>
        <source>an NVIDIA GPU is there, its driver is not</source>
        <translation>有 NVIDIA GPU，但没有其驱动程序</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>an array has an extent that is not known</source>
        <translation>有数组的范围未知</translation>
    </message>
    <message>
        <source>an array stands inside of a frame</source>
        <translation>有数组位于帧的内部</translation>
    </message>
    <message>
        <source>an attribute is longer than its place</source>
        <translation>有属性超出了其位置</translation>
    </message>
    <message>
        <source>an attribute is of a kind that is not known</source>
        <translation>有属性的类型未知</translation>
    </message>
    <message>
        <source>an image is made with pip</source>
        <translation>镜像是用 pip 制作的</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>an object has no header</source>
        <translation>有对象没有头部</translation>
    </message>
    <message>
        <source>and so old a Python is hardly offered for download</source>
        <translation>而这么旧的 Python 很少提供下载</translation>
    </message>
    <message>
        <source>another file cannot be named here</source>
        <translation>此处不能指定另一个文件</translation>
    </message>
    <message>
        <source>another file has the same name but for upper and lower case</source>
        <translation>另一个文件的名称仅大小写不同</translation>
    </message>
    <message>
        <source>another processor</source>
        <translation>另一种处理器</translation>
    </message>
    <message>
        <source>another program has been writing to {0} for more than {1} seconds</source>
        <translation>另一个程序写入 {0} 已超过 {1} 秒</translation>
    </message>
    <message>
        <source>another program is bringing these files into {0}</source>
        <translation>另一个程序正在把这些文件传到 {0}</translation>
    </message>
    <message>
        <source>another program listens at port {0}, that of {1}</source>
        <translation>另一个程序正在监听端口 {0}（属于 {1}）</translation>
    </message>
    <message>
        <source>ask for {0} at most, as in 16 to 256 by 16</source>
        <translation>最多请求 {0} 个，例如 16 to 256 by 16</translation>
    </message>
    <message>
        <source>at least one value</source>
        <translation>至少一个值</translation>
    </message>
    <message>
        <source>at most {0} are started at once</source>
        <translation>一次最多启动 {0} 个</translation>
    </message>
    <message>
        <source>being started</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>builds use the network of this machine</source>
        <translation>构建时使用本机网络</translation>
    </message>
    <message>
        <source>call functions of the program that uses the model. Exported models should have none: they do not work elsewhere, or do there what their author wants. Load it only if you trust where it comes from.</source>
        <translation>会调用使用该模型的程序的函数。导出的模型不应有这些：它们在别处无法工作，或会在那里按其作者的意图行事。只有信任其来源时才加载。</translation>
    </message>
    <message>
        <source>can read files of this computer or write some while the model is loaded or used; TensorFlow does not prevent that. Load it only if you know why it needs this.</source>
        <translation>会在加载或使用模型时读取此计算机的文件或写入文件；TensorFlow 不会阻止。只有知道它为何需要这样做时才加载。</translation>
    </message>
    <message>
        <source>can send data elsewhere or fetch some while the model is used. Load it only if you know why it needs this.</source>
        <translation>会在使用模型时向别处发送或获取数据。只有知道它为何需要这样做时才加载。</translation>
    </message>
    <message>
        <source>close it, or double it to mean the sign itself</source>
        <translation>请闭合它，或重复写两次表示引号本身</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>conda could not make the environment</source>
        <translation>conda 无法创建环境</translation>
    </message>
    <message>
        <source>conda does not make environments on a cluster</source>
        <translation>conda 不会在集群上创建环境</translation>
    </message>
    <message>
        <source>conda has no package {0}</source>
        <translation>conda 没有软件包 {0}</translation>
    </message>
    <message>
        <source>conda made no Python</source>
        <translation>conda 没有创建 Python</translation>
    </message>
    <message>
        <source>conda makes the environment</source>
        <translation>conda 正在创建环境</translation>
    </message>
    <message>
        <source>conda packages cannot be installed in a container</source>
        <translation>无法在容器中安装 conda 软件包</translation>
    </message>
    <message>
        <source>create_children takes either count or tag_key with tag_values</source>
        <translation>create_children 接受 count，或 tag_key 与 tag_values</translation>
    </message>
    <message>
        <source>each of {0} GPUs</source>
        <translation>{0} 个 GPU 中的每一个</translation>
    </message>
    <message>
        <source>ended with exit code {0}</source>
        <translation>以退出码 {0} 结束</translation>
    </message>
    <message>
        <source>environment variables are texts</source>
        <translation>环境变量应为文本</translation>
    </message>
    <message>
        <source>extension {0}</source>
        <translation>扩展 {0}</translation>
    </message>
    <message>
        <source>fsspec is not installed</source>
        <translation>没有安装 fsspec</translation>
    </message>
    <message>
        <source>image {0}</source>
        <translation>镜像 {0}</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>in {0} {1}{2}</source>
        <translation>在 {0} 中，{1}{2}</translation>
    </message>
    <message>
        <source>inside a run, {0} means the workspace of the run, {1}</source>
        <translation>在运行中，{0} 指该运行的工作区 {1}</translation>
    </message>
    <message>
        <source>is infinite</source>
        <translation>为无穷大</translation>
    </message>
    <message>
        <source>is not a number (NaN)</source>
        <translation>不是数字（NaN）</translation>
    </message>
    <message>
        <source>it asks for a certificate of yours, and the one given (or none) is not accepted</source>
        <translation>它要求您的证书，而给出的证书（或没有证书）不被接受</translation>
    </message>
    <message>
        <source>it asks for {0} nodes, {1} has {2} at most</source>
        <translation>它要求 {0} 个节点，{1} 最多有 {2} 个</translation>
    </message>
    <message>
        <source>it asks for {0} nodes; the cluster may have {1}</source>
        <translation>它请求 {0} 个节点；集群最多可有 {1} 个</translation>
    </message>
    <message>
        <source>it asks for {0} on a node, and {1} asks Slurm for {2}</source>
        <translation>它在一个节点上要求 {0} 个，而 {1} 向 Slurm 请求 {2}</translation>
    </message>
    <message>
        <source>it begins with {0}: and not with http: or https:</source>
        <translation>它以 {0}: 开头，而不是 http: 或 https:</translation>
    </message>
    <message>
        <source>it can mean {0}</source>
        <translation>它可能表示 {0}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取它</translation>
    </message>
    <message>
        <source>it cannot be read ({0})</source>
        <translation>无法读取它（{0}）</translation>
    </message>
    <message>
        <source>it cannot be used by the Python that runs mldesk: {0}</source>
        <translation>运行 mldesk 的 Python 无法使用它：{0}</translation>
    </message>
    <message>
        <source>it clashes with {0} where upper and lower case are one</source>
        <translation>在不区分大小写的地方，它与 {0} 冲突</translation>
    </message>
    <message>
        <source>it contains a NUL character</source>
        <translation>它含有 NUL 字符</translation>
    </message>
    <message>
        <source>it describes an array in an unusual way</source>
        <translation>它以不寻常的方式描述数组</translation>
    </message>
    <message>
        <source>it did not come within {0} seconds</source>
        <translation>它在 {0} 秒内没有到达</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>它没有及时响应</translation>
    </message>
    <message>
        <source>it does not begin as a NumPy file does</source>
        <translation>其开头不像 NumPy 文件</translation>
    </message>
    <message>
        <source>it does not begin as a safetensors file does</source>
        <translation>其开头不像 safetensors 文件</translation>
    </message>
    <message>
        <source>it does not begin as an IDX file does</source>
        <translation>其开头不像 IDX 文件</translation>
    </message>
    <message>
        <source>it does not end as a Parquet file does, it may be cut off</source>
        <translation>其结尾不像 Parquet 文件，可能被截断</translation>
    </message>
    <message>
        <source>it does not speak TLS</source>
        <translation>它不支持 TLS</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>它提前结束了</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它提前结束了</translation>
    </message>
    <message>
        <source>it ends too early: its header promises {0} bytes, it has {1}</source>
        <translation>它提前结束：头部声明 {0} 字节，实有 {1}</translation>
    </message>
    <message>
        <source>it fails with optimizers of Keras 3, whose variables have no attribute ref</source>
        <translation>与 Keras 3 的优化器一起使用会失败，其变量没有 ref 属性</translation>
    </message>
    <message>
        <source>it fails with variables of Keras 3, which have no attribute ref</source>
        <translation>与 Keras 3 的变量一起使用会失败，它们没有 ref 属性</translation>
    </message>
    <message>
        <source>it has a shape that is not possible</source>
        <translation>其形状不可能存在</translation>
    </message>
    <message>
        <source>it has given no sign for {0} seconds</source>
        <translation>已有 {0} 秒没有响应</translation>
    </message>
    <message>
        <source>it has more content than is looked at</source>
        <translation>它的内容多于所查看的范围</translation>
    </message>
    <message>
        <source>it has more parts than are looked at</source>
        <translation>它的部分多于所查看的范围</translation>
    </message>
    <message>
        <source>it has no data</source>
        <translation>它没有数据</translation>
    </message>
    <message>
        <source>it has no file of a model</source>
        <translation>它没有模型文件</translation>
    </message>
    <message>
        <source>it has no graph</source>
        <translation>它没有图</translation>
    </message>
    <message>
        <source>it has no list `dependencies`</source>
        <translation>它没有列表 `dependencies`</translation>
    </message>
    <message>
        <source>it has no {0}</source>
        <translation>它没有 {0}</translation>
    </message>
    <message>
        <source>it has nothing ready for Python {0} on this system, and its build failed: </source>
        <translation>它在本系统上没有适用于 Python {0} 的现成版本，构建也失败了： </translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>它的层过多</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>它有 {0}</translation>
    </message>
    <message>
        <source>it has {0} characters, and a variable takes {1}</source>
        <translation>它有 {0} 个字符，而变量最多容纳 {1} 个</translation>
    </message>
    <message>
        <source>it has {0} characters, {1} are possible</source>
        <translation>它有 {0} 个字符，最多 {1} 个</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>其中含有零字节</translation>
    </message>
    <message>
        <source>it holds a zero byte, which no environment variable takes</source>
        <translation>它含有零字节，环境变量无法容纳</translation>
    </message>
    <message>
        <source>it holds an array of a kind that is not known</source>
        <translation>它含有未知类型的数组</translation>
    </message>
    <message>
        <source>it holds an array whose shape is not possible</source>
        <translation>它含有形状不可能存在的数组</translation>
    </message>
    <message>
        <source>it holds control characters</source>
        <translation>它含有控制字符</translation>
    </message>
    <message>
        <source>it holds no program</source>
        <translation>它不含程序</translation>
    </message>
    <message>
        <source>it holds something that is no member</source>
        <translation>它含有不是成员的内容</translation>
    </message>
    <message>
        <source>it holds something unusual, such as links to other files</source>
        <translation>它含有不寻常的内容，例如指向其他文件的链接</translation>
    </message>
    <message>
        <source>it holds weights alone, without the layers</source>
        <translation>它只含权重，不含层</translation>
    </message>
    <message>
        <source>it imports more than {0} things</source>
        <translation>它导入了超过 {0} 项</translation>
    </message>
    <message>
        <source>it is a binary file, not Python text</source>
        <translation>它是二进制文件，不是 Python 文本</translation>
    </message>
    <message>
        <source>it is a binary file, not text</source>
        <translation>它是二进制文件，不是文本</translation>
    </message>
    <message>
        <source>it is a device or another special file</source>
        <translation>它是设备或其他特殊文件</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a folder by its kind or by its name, but not by both</source>
        <translation>按类型或按名称它是文件夹，但两者不一致</translation>
    </message>
    <message>
        <source>it is a link or a file, and a folder is needed there</source>
        <translation>它是链接或文件，而那里需要文件夹</translation>
    </message>
    <message>
        <source>it is a symbolic link</source>
        <translation>它是符号链接</translation>
    </message>
    <message>
        <source>it is an archive, but of no known kind of model</source>
        <translation>它是归档，但不是已知类型的模型</translation>
    </message>
    <message>
        <source>it is compressed, and large when it is unpacked</source>
        <translation>它是压缩的，解压后很大</translation>
    </message>
    <message>
        <source>it is compressed, which checkpoints are not</source>
        <translation>它是压缩的，而检查点不会压缩</translation>
    </message>
    <message>
        <source>it is damaged or was not copied whole</source>
        <translation>文件已损坏或未完整复制</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is garbled</source>
        <translation>它的内容混乱</translation>
    </message>
    <message>
        <source>it is just starting or ending</source>
        <translation>它正在启动或结束</translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation>它大于 5 MB</translation>
    </message>
    <message>
        <source>it is larger than {0}</source>
        <translation>它大于 {0}</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>它由密码锁定</translation>
    </message>
    <message>
        <source>it is looked for on the network when the environment is built</source>
        <translation>构建环境时会在网络上查找</translation>
    </message>
    <message>
        <source>it is made for Linux and macOS</source>
        <translation>它是为 Linux 和 macOS 制作的</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is no HDF5 file</source>
        <translation>它不是 HDF5 文件</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is no ONNX model</source>
        <translation>它不是 ONNX 模型</translation>
    </message>
    <message>
        <source>it is no TensorFlow Lite model</source>
        <translation>它不是 TensorFlow Lite 模型</translation>
    </message>
    <message>
        <source>it is no array of NumPy</source>
        <translation>它不是 NumPy 数组</translation>
    </message>
    <message>
        <source>it is no index of a checkpoint</source>
        <translation>它不是检查点的索引</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <source>it is no pickle</source>
        <translation>它不是 pickle</translation>
    </message>
    <message>
        <source>it is no protocol buffer</source>
        <translation>它不是 protocol buffer</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>它不是文本</translation>
    </message>
    <message>
        <source>it is not known how on {0}</source>
        <translation>不知道在 {0} 上如何实现</translation>
    </message>
    <message>
        <source>it is not on the PATH</source>
        <translation>它不在 PATH 上</translation>
    </message>
    <message>
        <source>it is not on this machine, and fetching it failed: {0}</source>
        <translation>本机没有它，下载也失败了：{0}</translation>
    </message>
    <message>
        <source>it is of another kind than elliptic curves P-256, P-384, P-521</source>
        <translation>它不是椭圆曲线 P-256、P-384、P-521 的类型</translation>
    </message>
    <message>
        <source>it is one of more than {0} members</source>
        <translation>它的成员超过 {0} 个</translation>
    </message>
    <message>
        <source>it is saved as UTF-16, which Python does not run</source>
        <translation>它保存为 UTF-16，Python 无法运行</translation>
    </message>
    <message>
        <source>it is switched off (the backend null)</source>
        <translation>它已关闭（后端为 null）</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>它是{0}</translation>
    </message>
    <message>
        <source>it lists more than {0} members</source>
        <translation>它列出了超过 {0} 个成员</translation>
    </message>
    <message>
        <source>it must be one of {0}</source>
        <translation>它必须是 {0} 之一</translation>
    </message>
    <message>
        <source>it names a file outside its folder, {0}</source>
        <translation>它指定了文件夹之外的文件 {0}</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>它没有指明服务器</translation>
    </message>
    <message>
        <source>it needs Python {0}</source>
        <translation>它需要 Python {0}</translation>
    </message>
    <message>
        <source>it needs Python {0} to {1}</source>
        <translation>它需要 Python {0} 到 {1}</translation>
    </message>
    <message>
        <source>it points before its own beginning</source>
        <translation>它指向自身开头之前</translation>
    </message>
    <message>
        <source>it refers to a tensor that it does not have</source>
        <translation>它引用了自身没有的张量</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>没有任何输出</translation>
    </message>
    <message>
        <source>it speaks TLS only</source>
        <translation>它只支持 TLS</translation>
    </message>
    <message>
        <source>it unpacks to more than {0} times its size, as a decompression bomb does</source>
        <translation>解压后超过自身大小的 {0} 倍，如同解压炸弹</translation>
    </message>
    <message>
        <source>it unpacks to {0}, and {1} are free</source>
        <translation>解压后占 {0}，可用 {1}</translation>
    </message>
    <message>
        <source>it uses neither argparse nor sys.argv</source>
        <translation>它没有使用 argparse 或 sys.argv</translation>
    </message>
    <message>
        <source>it waits for {0} of GPU memory, but asks for no GPU</source>
        <translation>它在等待 {0} 的 GPU 显存，却没有请求 GPU</translation>
    </message>
    <message>
        <source>it was built for Python {0}</source>
        <translation>它是为 Python {0} 构建的</translation>
    </message>
    <message>
        <source>it was freed meanwhile</source>
        <translation>它在此期间被释放</translation>
    </message>
    <message>
        <source>it was killed, or Docker was stopped without live-restore</source>
        <translation>它被终止，或 Docker 在没有 live-restore 的情况下停止</translation>
    </message>
    <message>
        <source>it was not made with the private key that belongs to this public one</source>
        <translation>它不是用与此公钥对应的私钥制作的</translation>
    </message>
    <message>
        <source>it was removed as soon as it was built</source>
        <translation>它刚构建好就被移除了</translation>
    </message>
    <message>
        <source>it was removed there, or the cluster was set up anew</source>
        <translation>它在那里已被删除，或集群已重新建立</translation>
    </message>
    <message>
        <source>its addresses are not of 64 bits</source>
        <translation>其地址不是 64 位</translation>
    </message>
    <message>
        <source>its answer ended before the image was there</source>
        <translation>在镜像就绪之前，它的应答就结束了</translation>
    </message>
    <message>
        <source>its certificate is not from the authority in ca.pem, or not for this address</source>
        <translation>它的证书不是来自 ca.pem 中的颁发机构，或不适用于此地址</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>它的证书不受信任</translation>
    </message>
    <message>
        <source>its class_labels is no list</source>
        <translation>其 class_labels 不是列表</translation>
    </message>
    <message>
        <source>its code is nested too deeply to be read</source>
        <translation>其代码嵌套过深而无法读取</translation>
    </message>
    <message>
        <source>its compression is garbled ({0})</source>
        <translation>其压缩内容混乱（{0}）</translation>
    </message>
    <message>
        <source>its content is garbled</source>
        <translation>其内容混乱</translation>
    </message>
    <message>
        <source>its content overlaps that of another member</source>
        <translation>其内容与另一成员的内容重叠</translation>
    </message>
    <message>
        <source>its content overlaps the list of members</source>
        <translation>其内容与成员列表重叠</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>其描述</translation>
    </message>
    <message>
        <source>its encoding is not known ({0})</source>
        <translation>其编码未知（{0}）</translation>
    </message>
    <message>
        <source>its exit code is {0}</source>
        <translation>其退出码为 {0}</translation>
    </message>
    <message>
        <source>its files and data are {0}; Ray takes {1}</source>
        <translation>其文件和数据为 {0}；Ray 接受 {1}</translation>
    </message>
    <message>
        <source>its files are not all CSV, TSV, Parquet or JSON lines</source>
        <translation>其文件不全是 CSV、TSV、Parquet 或 JSON lines</translation>
    </message>
    <message>
        <source>its first line has to begin with #!</source>
        <translation>第一行必须以 #! 开头</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>其格式未知</translation>
    </message>
    <message>
        <source>its graphs are nested too deep</source>
        <translation>其图嵌套过深</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>其头部</translation>
    </message>
    <message>
        <source>its header is garbled</source>
        <translation>其头部内容混乱</translation>
    </message>
    <message>
        <source>its header is garbled ({0})</source>
        <translation>其头部内容混乱（{0}）</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>其头部过大</translation>
    </message>
    <message>
        <source>its key is empty</source>
        <translation>它的键为空</translation>
    </message>
    <message>
        <source>its kind {0} is not one of {1}</source>
        <translation>其类型 {0} 不在 {1} 之中</translation>
    </message>
    <message>
        <source>its last version is 2.11; {0} does not exist</source>
        <translation>其最后一个版本是 2.11；{0} 不存在</translation>
    </message>
    <message>
        <source>its model.json tells otherwise of {0}</source>
        <translation>其 model.json 对 {0} 的说明不同</translation>
    </message>
    <message>
        <source>its name holds a NUL character</source>
        <translation>其名称含有 NUL 字符</translation>
    </message>
    <message>
        <source>its name is not found</source>
        <translation>找不到它的名称</translation>
    </message>
    <message>
        <source>its name is not written in UTF-8</source>
        <translation>其名称不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>its outputs are where it left them, and MLDESK_RESUME_FROM names the checkpoint</source>
        <translation>其输出仍在原处，MLDESK_RESUME_FROM 指明检查点</translation>
    </message>
    <message>
        <source>its path begins with a drive letter</source>
        <translation>其路径以盘符开头</translation>
    </message>
    <message>
        <source>its path is absolute</source>
        <translation>其路径是绝对路径</translation>
    </message>
    <message>
        <source>its path is longer than {0} bytes</source>
        <translation>其路径超过 {0} 字节</translation>
    </message>
    <message>
        <source>its path leads out of the folder with &apos;..&apos;</source>
        <translation>其路径用 &apos;..&apos; 离开了文件夹</translation>
    </message>
    <message>
        <source>its results have been freed; what is left of it is kept for its model</source>
        <translation>它的结果已被释放；剩下的部分为其模型而保留</translation>
    </message>
    <message>
        <source>its shape is not possible</source>
        <translation>其形状不可能存在</translation>
    </message>
    <message>
        <source>its space was freed a moment ago</source>
        <translation>它的空间刚刚被释放</translation>
    </message>
    <message>
        <source>its work folder holds no file or folder of Keras, TensorFlow or PyTorch to go on from</source>
        <translation>其工作文件夹中没有可继续的 Keras、TensorFlow 或 PyTorch 的文件或文件夹</translation>
    </message>
    <message>
        <source>its {0} has {1} dimensions, not {2}</source>
        <translation>其 {0} 有 {1} 个维度，而不是 {2} 个</translation>
    </message>
    <message>
        <source>its {0} is no table of numbers</source>
        <translation>其 {0} 不是数值表</translation>
    </message>
    <message>
        <source>its {0}: {1}</source>
        <translation>其 {0}：{1}</translation>
    </message>
    <message>
        <source>keeps the capabilities {0}</source>
        <translation>保留 capability {0}</translation>
    </message>
    <message>
        <source>layer count</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <source>line {0} holds bytes that are no UTF-8</source>
        <translation>第 {0} 行含有非 UTF-8 的字节</translation>
    </message>
    <message>
        <source>line {0} holds bytes that are not {1}</source>
        <translation>第 {0} 行含有不是 {1} 的字节</translation>
    </message>
    <message>
        <source>line {0}: </source>
        <translation>第 {0} 行： </translation>
    </message>
    <message>
        <source>may gain privileges by set-user-id programs</source>
        <translation>可通过 set-user-id 程序获得权限</translation>
    </message>
    <message>
        <source>may use all CPUs</source>
        <translation>可以使用全部 CPU</translation>
    </message>
    <message>
        <source>may use all memory</source>
        <translation>可以使用全部内存</translation>
    </message>
    <message>
        <source>may write into its image&apos;s files</source>
        <translation>可以写入其镜像的文件</translation>
    </message>
    <message>
        <source>missing: node 0</source>
        <translation>缺少：节点 0</translation>
    </message>
    <message>
        <source>missing: node {0}</source>
        <translation>缺少：节点 {0}</translation>
    </message>
    <message>
        <source>missing: {0}</source>
        <translation>缺少：{0}</translation>
    </message>
    <message>
        <source>mldesk needs Python 3.6 or newer for them</source>
        <translation>mldesk 为此需要 Python 3.6 或更新版本</translation>
    </message>
    <message>
        <source>mldesk&apos;s own Python</source>
        <translation>mldesk 自带的 Python</translation>
    </message>
    <message>
        <source>mldesk: this Ray {0} is not as others of its version, {1}: it starts as it is</source>
        <translation>mldesk:此 Ray {0} 与同版本的其他 Ray 不同,{1}:按原样启动</translation>
    </message>
    <message>
        <source>mldesk: this is Ray {0}. Its nodes start with Ray&apos;s own patience, which is little on a busy machine; mldesk knows how to lengthen it in Ray {1}</source>
        <translation>mldesk:这是 Ray {0}。其节点以 Ray 自身的等待时间启动,在繁忙的机器上可能不够;mldesk 知道如何在 Ray {1} 中延长它</translation>
    </message>
    <message>
        <source>mlflow itself is not installed with azureml-mlflow: name it where the script imports it</source>
        <translation>mlflow 本身不会随 azureml-mlflow 安装：脚本导入它时请写明</translation>
    </message>
    <message>
        <source>more than its headers would have to be read</source>
        <translation>需要读取比其头部更多的内容</translation>
    </message>
    <message>
        <source>mpirun cannot be started</source>
        <translation>无法启动 mpirun</translation>
    </message>
    <message>
        <source>mpirun could not start the processes</source>
        <translation>mpirun 无法启动这些进程</translation>
    </message>
    <message>
        <source>mpirun does not answer</source>
        <translation>mpirun 没有响应</translation>
    </message>
    <message>
        <source>mpirun is missing, which starts the processes of a run of MPI</source>
        <translation>缺少 mpirun，它用于启动 MPI 运行的进程</translation>
    </message>
    <message>
        <source>mpirun was killed (signal {0})</source>
        <translation>mpirun 被终止（信号 {0}）</translation>
    </message>
    <message>
        <source>neither TensorFlow nor PyTorch is installed beside mldesk</source>
        <translation>mldesk 旁没有安装 TensorFlow 或 PyTorch</translation>
    </message>
    <message>
        <source>neither [project] nor [tool.poetry] has dependencies</source>
        <translation>[project] 和 [tool.poetry] 都没有依赖项</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>既不是文件也不是文件夹</translation>
    </message>
    <message>
        <source>neither conda nor micromamba is installed</source>
        <translation>没有安装 conda 或 micromamba</translation>
    </message>
    <message>
        <source>neither the Docker engine nor its registry has {0}: {1}</source>
        <translation>Docker 引擎及其仓库都没有 {0}：{1}</translation>
    </message>
    <message>
        <source>neither the environment nor the compute target names one</source>
        <translation>环境和计算目标都没有指定</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>无 GPU</translation>
    </message>
    <message>
        <source>no answer within {0} seconds</source>
        <translation>{0} 秒内没有应答</translation>
    </message>
    <message>
        <source>no answer within {0} seconds: {1}</source>
        <translation>{0} 秒内没有回答：{1}</translation>
    </message>
    <message>
        <source>no capabilities</source>
        <translation>无 capability</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>no diagnostics are collected: nothing leaves this machine</source>
        <translation>不收集诊断信息：没有内容离开本机</translation>
    </message>
    <message>
        <source>no file matches {0}</source>
        <translation>没有文件匹配 {0}</translation>
    </message>
    <message>
        <source>no file was chosen</source>
        <translation>没有选择文件</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>没有指定文件夹</translation>
    </message>
    <message>
        <source>no interpreter of that series is on this machine, and uv has none to fetch</source>
        <translation>本机没有该系列的解释器，uv 也没有可下载的版本</translation>
    </message>
    <message>
        <source>no keyring answers here</source>
        <translation>此处没有密钥环响应</translation>
    </message>
    <message>
        <source>no license is free</source>
        <translation>没有空闲的许可证</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>no new privileges</source>
        <translation>无新权限</translation>
    </message>
    <message>
        <source>no node has room yet</source>
        <translation>还没有节点有空位</translation>
    </message>
    <message>
        <source>no node of the cluster is what the job asks for</source>
        <translation>集群中没有符合作业要求的节点</translation>
    </message>
    <message>
        <source>no process is on node {0}</source>
        <translation>节点 {0} 上没有进程</translation>
    </message>
    <message>
        <source>no rule for {0}</source>
        <translation>没有针对 {0} 的规则</translation>
    </message>
    <message>
        <source>no server is called by the name in {0}</source>
        <translation>没有 {0} 中那个名称的服务器</translation>
    </message>
    <message>
        <source>no such folder: {0}</source>
        <translation>没有这样的文件夹：{0}</translation>
    </message>
    <message>
        <source>no upload there is {0}</source>
        <translation>那里没有名为 {0} 的上传</translation>
    </message>
    <message>
        <source>no version of {0} is called {1}</source>
        <translation>{0} 没有名为 {1} 的版本</translation>
    </message>
    <message>
        <source>no version of {0} is like that</source>
        <translation>{0} 没有这样的版本</translation>
    </message>
    <message>
        <source>node {0} has not answered for {1} seconds</source>
        <translation>节点 {0} 已有 {1} 秒没有应答</translation>
    </message>
    <message>
        <source>node {0}: its guard was killed</source>
        <translation>节点 {0}：其看护进程被终止</translation>
    </message>
    <message>
        <source>node {0}: {1}</source>
        <translation>节点 {0}：{1}</translation>
    </message>
    <message>
        <source>nodes it needs are down, drained or reserved</source>
        <translation>所需的节点已停机、被排空或被预留</translation>
    </message>
    <message>
        <source>none found, training uses the CPU</source>
        <translation>没有找到，训练使用 CPU</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>没有指定</translation>
    </message>
    <message>
        <source>none of its channels ({0}) has it as asked</source>
        <translation>其频道（{0}）中都没有所要求的软件包</translation>
    </message>
    <message>
        <source>none of the packages is TensorFlow</source>
        <translation>软件包中没有 TensorFlow</translation>
    </message>
    <message>
        <source>none of the usual sockets is there</source>
        <translation>常用的套接字都不存在</translation>
    </message>
    <message>
        <source>none of them is chosen</source>
        <translation>一个都没有选择</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>none was named</source>
        <translation>没有指定任何一个</translation>
    </message>
    <message>
        <source>not done within {0} seconds</source>
        <translation>未能在 {0} 秒内完成</translation>
    </message>
    <message>
        <source>not enough of its nodes are free</source>
        <translation>空闲节点不足</translation>
    </message>
    <message>
        <source>not installed; only runs in containers need it</source>
        <translation>没有安装；只有在容器中的运行才需要它</translation>
    </message>
    <message>
        <source>nothing answers at its address</source>
        <translation>其地址上没有响应</translation>
    </message>
    <message>
        <source>nothing came within {0} seconds</source>
        <translation>{0} 秒内没有任何响应</translation>
    </message>
    <message>
        <source>nothing has the id or name {0}</source>
        <translation>没有 ID 或名称为 {0} 的运行</translation>
    </message>
    <message>
        <source>nothing is called {0}</source>
        <translation>没有名为 {0} 的内容</translation>
    </message>
    <message>
        <source>nothing is installed into {0}</source>
        <translation>不会向 {0} 安装任何内容</translation>
    </message>
    <message>
        <source>nothing is shared</source>
        <translation>没有共享任何内容</translation>
    </message>
    <message>
        <source>nothing mldesk understands ({0})</source>
        <translation>mldesk 无法理解的内容（{0}）</translation>
    </message>
    <message>
        <source>nothing was built for it</source>
        <translation>没有为它构建任何内容</translation>
    </message>
    <message>
        <source>nothing {0} is called {1}</source>
        <translation>{0}没有名为 {1} 的内容</translation>
    </message>
    <message>
        <source>one hash is given for {0} addresses</source>
        <translation>为 {0} 个地址只给出了一个哈希</translation>
    </message>
    <message>
        <source>one of the choices</source>
        <translation>选项之一</translation>
    </message>
    <message>
        <source>one was given</source>
        <translation>给出了一个</translation>
    </message>
    <message>
        <source>only Keras models and SavedModels can be converted</source>
        <translation>只能转换 Keras 模型和 SavedModel</translation>
    </message>
    <message>
        <source>only a network of its own</source>
        <translation>仅有专用网络</translation>
    </message>
    <message>
        <source>only one of them can be given to the script</source>
        <translation>只能将其中一个交给脚本</translation>
    </message>
    <message>
        <source>only texts and a list `pip:` can stand here</source>
        <translation>这里只能是文本和列表 `pip:`</translation>
    </message>
    <message>
        <source>only {0} of {1} bytes came</source>
        <translation>{1} 字节中只收到 {0} 字节</translation>
    </message>
    <message>
        <source>opset {0}</source>
        <translation>opset {0}</translation>
    </message>
    <message>
        <source>orted on {0} has ended with exit code {1}</source>
        <translation>{0} 上的 orted 已结束，退出代码为 {1}</translation>
    </message>
    <message>
        <source>other jobs of the cluster come first</source>
        <translation>集群的其他作业优先</translation>
    </message>
    <message>
        <source>other runs of the same job array come first</source>
        <translation>同一作业数组中的其他运行优先</translation>
    </message>
    <message>
        <source>out_of_range_datetime=&apos;fail&apos; is not followed: such dates are left empty</source>
        <translation>不遵循 out_of_range_datetime=&apos;fail&apos;：这类日期留空</translation>
    </message>
    <message>
        <source>outputs/{0} cannot be read: {1}</source>
        <translation>无法读取 outputs/{0}：{1}</translation>
    </message>
    <message>
        <source>outputs/{0} holds the value of a secret and was left as it is</source>
        <translation>outputs/{0} 含有机密的值，已按原样保留</translation>
    </message>
    <message>
        <source>own user</source>
        <translation>自己的用户</translation>
    </message>
    <message>
        <source>packages, options, channels, secrets and notes are lists of texts</source>
        <translation>packages、options、channels、secrets 和 notes 应为文本列表</translation>
    </message>
    <message>
        <source>parameter count</source>
        <translation>参数数量</translation>
    </message>
    <message>
        <source>pickled, not loaded</source>
        <translation>pickle，未加载</translation>
    </message>
    <message>
        <source>pip compares with two signs: write {0}=={1}.</source>
        <translation>pip 用两个等号比较：请写 {0}=={1}。</translation>
    </message>
    <message>
        <source>pip has no package that is known to be the same, and {0}</source>
        <translation>pip 没有已知相同的软件包，而且{0}</translation>
    </message>
    <message>
        <source>pip said nothing</source>
        <translation>pip 没有任何输出</translation>
    </message>
    <message>
        <source>process {0} on {1}</source>
        <translation>{1} 上的进程 {0}</translation>
    </message>
    <message>
        <source>python, image, dockerfile and name are texts</source>
        <translation>python、image、dockerfile 和 name 应为文本</translation>
    </message>
    <message>
        <source>rank {0} is there {1} times</source>
        <translation>rank {0} 出现了 {1} 次</translation>
    </message>
    <message>
        <source>rank {0} is {1}, not {2}</source>
        <translation>rank {0} 是 {1}，不是 {2}</translation>
    </message>
    <message>
        <source>rank {0}; the ranks are 0 to {1}</source>
        <translation>rank {0}；rank 的范围是 0 到 {1}</translation>
    </message>
    <message>
        <source>reaches the network</source>
        <translation>可以访问网络</translation>
    </message>
    <message>
        <source>read-only image</source>
        <translation>只读镜像</translation>
    </message>
    <message>
        <source>record of </source>
        <translation>记录： </translation>
    </message>
    <message>
        <source>run.cancel() does nothing in the run&apos;s own script; end the script instead</source>
        <translation>run.cancel() 在运行自身的脚本中不起作用；请改为结束脚本</translation>
    </message>
    <message>
        <source>run.log_table takes a dict of columns</source>
        <translation>run.log_table 接受由列组成的 dict</translation>
    </message>
    <message>
        <source>run.{0} does not take a {1} as a value</source>
        <translation>run.{0} 不接受 {1} 作为值</translation>
    </message>
    <message>
        <source>runs as root</source>
        <translation>以 root 身份运行</translation>
    </message>
    <message>
        <source>runs as user {0}</source>
        <translation>以用户 {0} 的身份运行</translation>
    </message>
    <message>
        <source>saved by</source>
        <translation>保存者</translation>
    </message>
    <message>
        <source>scripts run on 3.6 or newer</source>
        <translation>脚本需要 3.6 或更新版本</translation>
    </message>
    <message>
        <source>see {0}</source>
        <translation>见 {0}</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>somebody else on this machine sent it</source>
        <translation>由本机上的其他人发送</translation>
    </message>
    <message>
        <source>somebody removed it</source>
        <translation>有人移除了它</translation>
    </message>
    <message>
        <source>something else was uploaded to its place</source>
        <translation>它的位置上传了别的内容</translation>
    </message>
    <message>
        <source>something is missing before {0}</source>
        <translation>{0} 之前缺少内容</translation>
    </message>
    <message>
        <source>something is missing before “{0}”</source>
        <translation>“{0}”之前缺少内容</translation>
    </message>
    <message>
        <source>ssh ended with the code {0}</source>
        <translation>ssh 以代码 {0} 结束</translation>
    </message>
    <message>
        <source>ssh failed without a word</source>
        <translation>ssh 失败且没有任何输出</translation>
    </message>
    <message>
        <source>state dict</source>
        <translation>state dict</translation>
    </message>
    <message>
        <source>stored column by column</source>
        <translation>按列存储</translation>
    </message>
    <message>
        <source>tensorflow-gpu is no more</source>
        <translation>tensorflow-gpu 已不再提供</translation>
    </message>
    <message>
        <source>that connection is not encrypted as this one is</source>
        <translation>那个连接不像这个一样加密</translation>
    </message>
    <message>
        <source>that is for nodes of a cluster that are lost or taken away, and this run is on one machine</source>
        <translation>这适用于集群中丢失或被收回的节点，而此运行在一台机器上</translation>
    </message>
    <message>
        <source>that is no version</source>
        <translation>那不是版本</translation>
    </message>
    <message>
        <source>that of {0} is one</source>
        <translation>{0} 的值就是</translation>
    </message>
    <message>
        <source>the DataFrame is written as CSV: Parquet needs pyarrow, which this Python lacks</source>
        <translation>DataFrame 写为 CSV：Parquet 需要 pyarrow，而此 Python 没有它</translation>
    </message>
    <message>
        <source>the Docker engine has no image {0}</source>
        <translation>Docker 引擎没有镜像 {0}</translation>
    </message>
    <message>
        <source>the Docker engine has no image {0}, and pulling it failed: {1}</source>
        <translation>Docker 引擎没有镜像 {0}，拉取也失败了：{1}</translation>
    </message>
    <message>
        <source>the Docker engine was stopped meanwhile ({0})</source>
        <translation>Docker 引擎在此期间停止了（{0}）</translation>
    </message>
    <message>
        <source>the Ray cluster on this machine has ended</source>
        <translation>本机上的 Ray 集群已结束</translation>
    </message>
    <message>
        <source>the URL&apos;s password</source>
        <translation>URL 中的密码</translation>
    </message>
    <message>
        <source>the address holds a password or a token, which would be stored</source>
        <translation>地址中含有密码或令牌，会被存储下来</translation>
    </message>
    <message>
        <source>the archive cannot be read ({0})</source>
        <translation>无法读取压缩包（{0}）</translation>
    </message>
    <message>
        <source>the archive would be empty</source>
        <translation>压缩包会是空的</translation>
    </message>
    <message>
        <source>the bins have other numbers of edges, averages, errors and counts</source>
        <translation>分箱的边界、平均值、误差和计数的数量不一致</translation>
    </message>
    <message>
        <source>the certificate of {0} comes from an authority that is not known here</source>
        <translation>{0} 的证书来自此处未知的颁发机构</translation>
    </message>
    <message>
        <source>the cluster does not know the account</source>
        <translation>集群不认识该账户</translation>
    </message>
    <message>
        <source>the cluster has as many jobs as it takes</source>
        <translation>集群的作业数已达上限</translation>
    </message>
    <message>
        <source>the cluster has not looked at the job yet</source>
        <translation>集群尚未处理该作业</translation>
    </message>
    <message>
        <source>the cluster is asked as soon as it is there</source>
        <translation>安装好后即询问集群</translation>
    </message>
    <message>
        <source>the cluster starts the job</source>
        <translation>集群正在启动作业</translation>
    </message>
    <message>
        <source>the cluster took the nodes back for another job</source>
        <translation>集群为另一个作业收回了节点</translation>
    </message>
    <message>
        <source>the cluster&apos;s administrator holds the job</source>
        <translation>集群管理员挂起了该作业</translation>
    </message>
    <message>
        <source>the command failed without a word</source>
        <translation>命令失败且没有任何输出</translation>
    </message>
    <message>
        <source>the computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>the connection broke ({0})</source>
        <translation>连接中断（{0}）</translation>
    </message>
    <message>
        <source>the connection ended before the file was complete</source>
        <translation>在文件完整之前连接就结束了</translation>
    </message>
    <message>
        <source>the connection to the Docker engine was lost</source>
        <translation>与 Docker 引擎的连接中断了</translation>
    </message>
    <message>
        <source>the description of a layer</source>
        <translation>层的描述</translation>
    </message>
    <message>
        <source>the draft has no script</source>
        <translation>该草稿没有脚本</translation>
    </message>
    <message>
        <source>the draft&apos;s script is outside of its source folder</source>
        <translation>草稿的脚本在其源文件夹之外</translation>
    </message>
    <message>
        <source>the encrypted connection failed ({0})</source>
        <translation>加密连接失败（{0}）</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>the engine at {0} answers</source>
        <translation>{0} 处的引擎有响应</translation>
    </message>
    <message>
        <source>the engine at {0} answers {1}</source>
        <translation>{0} 处的引擎应答 {1}</translation>
    </message>
    <message>
        <source>the engine at {0} does not answer ({1})</source>
        <translation>{0} 处的引擎没有响应（{1}）</translation>
    </message>
    <message>
        <source>the engine at {0} may not be used by you</source>
        <translation>您无权使用 {0} 处的引擎</translation>
    </message>
    <message>
        <source>the engine of {0} is running</source>
        <translation>{0} 的引擎正在运行</translation>
    </message>
    <message>
        <source>the environment names a proxy of the kind {0}</source>
        <translation>环境指定了类型为 {0} 的代理</translation>
    </message>
    <message>
        <source>the environment variable {0} is not set</source>
        <translation>环境变量 {0} 没有设置</translation>
    </message>
    <message>
        <source>the facts of a member cannot be read</source>
        <translation>无法读取成员的信息</translation>
    </message>
    <message>
        <source>the facts that precede a member are too large</source>
        <translation>成员之前的信息过大</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>the file has no name</source>
        <translation>文件没有名称</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the first {0} of {1}</source>
        <translation>前 {0} 个，共 {1} 个</translation>
    </message>
    <message>
        <source>the folder {0} is not there</source>
        <translation>文件夹 {0} 不存在</translation>
    </message>
    <message>
        <source>the format is the registered one</source>
        <translation>格式就是注册时的格式</translation>
    </message>
    <message>
        <source>the id {0} is of none</source>
        <translation>没有 ID 为 {0} 的内容</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>the job is held in the cluster&apos;s queue</source>
        <translation>作业在集群队列中被挂起</translation>
    </message>
    <message>
        <source>the job it depends on has not ended</source>
        <translation>所依赖的作业尚未结束</translation>
    </message>
    <message>
        <source>the job used more memory than the cluster gives it</source>
        <translation>作业使用的内存超过了集群分配的数量</translation>
    </message>
    <message>
        <source>the job was canceled on the cluster</source>
        <translation>作业在集群上被取消</translation>
    </message>
    <message>
        <source>the job was stopped</source>
        <translation>作业已被停止</translation>
    </message>
    <message>
        <source>the job&apos;s time on the cluster was up</source>
        <translation>作业在集群上的时间已用完</translation>
    </message>
    <message>
        <source>the key is empty</source>
        <translation>键为空</translation>
    </message>
    <message>
        <source>the last it said is {0}</source>
        <translation>它最后的输出是 {0}</translation>
    </message>
    <message>
        <source>the last line of its log is {0}</source>
        <translation>其日志的最后一行是 {0}</translation>
    </message>
    <message>
        <source>the launcher&apos;s environment does not hold it</source>
        <translation>启动程序的环境中没有它</translation>
    </message>
    <message>
        <source>the list of its members is too large</source>
        <translation>其成员列表过大</translation>
    </message>
    <message>
        <source>the list of its variables</source>
        <translation>其变量列表</translation>
    </message>
    <message>
        <source>the log cannot be cut: {0}</source>
        <translation>无法截断日志：{0}</translation>
    </message>
    <message>
        <source>the log cannot be looked after: {0}</source>
        <translation>无法维护日志：{0}</translation>
    </message>
    <message>
        <source>the log stays in two files: {0}</source>
        <translation>日志保留在两个文件中：{0}</translation>
    </message>
    <message>
        <source>the machine&apos;s memory less a tenth</source>
        <translation>本机内存减去十分之一</translation>
    </message>
    <message>
        <source>the name has more than {0} letters</source>
        <translation>名称超过 {0} 个字符</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>名称为空</translation>
    </message>
    <message>
        <source>the name of a metric is a string, not a {0}</source>
        <translation>指标的名称应为字符串，而不是 {0}</translation>
    </message>
    <message>
        <source>the name of the server cannot be resolved</source>
        <translation>无法解析服务器名称</translation>
    </message>
    <message>
        <source>the names of the archive&apos;s members take too much memory</source>
        <translation>压缩包成员的名称占用内存过多</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>the option {0} is not known</source>
        <translation>选项 {0} 未知</translation>
    </message>
    <message>
        <source>the option {0}{1} is not known</source>
        <translation>选项 {0}{1} 未知</translation>
    </message>
    <message>
        <source>the outputs to go on with take {0}, {1} are free</source>
        <translation>要继续使用的输出占 {0}，可用 {1}</translation>
    </message>
    <message>
        <source>the package registry</source>
        <translation>软件包仓库</translation>
    </message>
    <message>
        <source>the package registry has no such version</source>
        <translation>软件包仓库没有这个版本</translation>
    </message>
    <message>
        <source>the packages of the environment bring none</source>
        <translation>环境的软件包中没有它</translation>
    </message>
    <message>
        <source>the partition does not give so many nodes to a job</source>
        <translation>该分区不会给一个作业这么多节点</translation>
    </message>
    <message>
        <source>the partition does not give so much time to a job</source>
        <translation>该分区不会给一个作业这么长的时间</translation>
    </message>
    <message>
        <source>the partition does not take jobs of the account</source>
        <translation>该分区不接受该账户的作业</translation>
    </message>
    <message>
        <source>the partition does not take jobs of this quality of service</source>
        <translation>该分区不接受此服务质量的作业</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>该分区已停用</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>该分区未激活</translation>
    </message>
    <message>
        <source>the path is empty</source>
        <translation>路径为空</translation>
    </message>
    <message>
        <source>the pickle</source>
        <translation>该 pickle</translation>
    </message>
    <message>
        <source>the pickle in it</source>
        <translation>其中的 pickle</translation>
    </message>
    <message>
        <source>the places that packages come from</source>
        <translation>软件包的来源</translation>
    </message>
    <message>
        <source>the process that keeps the run on its node was killed; the node goes on</source>
        <translation>在节点上维持该运行的进程被终止；节点仍在运行</translation>
    </message>
    <message>
        <source>the processes of a distributed run are not counted from 0</source>
        <translation>分布式运行的进程不是从 0 开始编号</translation>
    </message>
    <message>
        <source>the program that speaks with Ray has ended</source>
        <translation>与 Ray 通信的程序已结束</translation>
    </message>
    <message>
        <source>the project&apos;s dependencies are made when it is built</source>
        <translation>项目的依赖项在构建时才产生</translation>
    </message>
    <message>
        <source>the proxy cannot be used ({0})</source>
        <translation>代理不可用（{0}）</translation>
    </message>
    <message>
        <source>the proxy does not let the build through</source>
        <translation>代理不允许构建通过</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>the registry has no {0} that this Python can use</source>
        <translation>仓库中没有此 Python 可用的 {0}</translation>
    </message>
    <message>
        <source>the reservation it needs has not begun</source>
        <translation>所需的预留尚未开始</translation>
    </message>
    <message>
        <source>the run is not given one</source>
        <translation>该运行没有得到它</translation>
    </message>
    <message>
        <source>the run is {0}</source>
        <translation>运行状态为{0}</translation>
    </message>
    <message>
        <source>the run needs {0} nodes, and it asks for {1}</source>
        <translation>运行需要 {0} 个节点，而脚本请求 {1} 个</translation>
    </message>
    <message>
        <source>the run needs {0}, {1} are free beside {2}</source>
        <translation>运行需要 {0}，{2} 旁只有 {1} 可用</translation>
    </message>
    <message>
        <source>the run {0} asked for it once, as number {1}</source>
        <translation>运行 {0} 曾请求过它，编号为 {1}</translation>
    </message>
    <message>
        <source>the run {0} made {1} of another model or version</source>
        <translation>运行 {0} 从另一模型或版本制作了 {1}</translation>
    </message>
    <message>
        <source>the run {0} uses {1}</source>
        <translation>运行 {0} 正在使用 {1}</translation>
    </message>
    <message>
        <source>the run&apos;s driver on the cluster was killed (signal {0}); its node goes on</source>
        <translation>该运行在集群上的驱动进程被终止（信号 {0}）；其节点仍在运行</translation>
    </message>
    <message>
        <source>the run&apos;s launcher was asked to end</source>
        <translation>要求该运行的启动程序结束</translation>
    </message>
    <message>
        <source>the run&apos;s {0}: {1}</source>
        <translation>运行的 {0}：{1}</translation>
    </message>
    <message>
        <source>the runs of {0} go into {1}, which is gone</source>
        <translation>{0} 的运行会进入 {1}，而它已不存在</translation>
    </message>
    <message>
        <source>the script declares it with type=bool, for which every text but the empty one is true</source>
        <translation>脚本用 type=bool 声明它，除空文本外的任何文本都为真</translation>
    </message>
    <message>
        <source>the script does not start without it</source>
        <translation>没有它脚本无法启动</translation>
    </message>
    <message>
        <source>the script requires it</source>
        <translation>脚本要求提供它</translation>
    </message>
    <message>
        <source>the server answered {0} {1}</source>
        <translation>服务器应答 {0} {1}</translation>
    </message>
    <message>
        <source>the server cannot be reached in time</source>
        <translation>无法及时连接服务器</translation>
    </message>
    <message>
        <source>the server did not answer within {0} seconds</source>
        <translation>服务器在 {0} 秒内没有响应</translation>
    </message>
    <message>
        <source>the server is silent</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>the server sent only {0} bytes in {1} seconds</source>
        <translation>服务器在 {1} 秒内只发送了 {0} 字节</translation>
    </message>
    <message>
        <source>the stored weights</source>
        <translation>存储的权重</translation>
    </message>
    <message>
        <source>the system or mldesk uses the variable {0} itself</source>
        <translation>系统或 mldesk 自身在使用变量 {0}</translation>
    </message>
    <message>
        <source>the system&apos;s keyring has nothing under this name</source>
        <translation>系统密钥环中没有此名称的内容</translation>
    </message>
    <message>
        <source>the tables do not hold four counts for each class and threshold</source>
        <translation>表中没有每个类别和阈值的四个计数</translation>
    </message>
    <message>
        <source>the thread of the download failed</source>
        <translation>下载线程失败</translation>
    </message>
    <message>
        <source>the time at which the job may begin has not come</source>
        <translation>作业可以开始的时间还没到</translation>
    </message>
    <message>
        <source>the type of an array is described in an unusual way</source>
        <translation>数组的类型以不寻常的方式描述</translation>
    </message>
    <message>
        <source>the value of {0} is no number but a {1}: it is logged as text</source>
        <translation>{0} 的值不是数字而是 {1}：将记录为文本</translation>
    </message>
    <message>
        <source>the versions of {0} cannot be understood</source>
        <translation>无法理解 {0} 的版本</translation>
    </message>
    <message>
        <source>the workspace has none called {0}</source>
        <translation>工作区中没有名为 {0} 的数据集</translation>
    </message>
    <message>
        <source>the workspace has none of {0}</source>
        <translation>工作区中没有 {0}</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other</source>
        <translation>括号嵌套过多</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>现有 {0}</translation>
    </message>
    <message>
        <source>there is a datastore {0}</source>
        <translation>已有数据存储 {0}</translation>
    </message>
    <message>
        <source>there is a view {0}</source>
        <translation>已有视图 {0}</translation>
    </message>
    <message>
        <source>there is neither a build for it nor its source</source>
        <translation>既没有适用的构建，也没有源代码</translation>
    </message>
    <message>
        <source>there is no connection ({0})</source>
        <translation>没有连接（{0}）</translation>
    </message>
    <message>
        <source>there is no counterpart that pip could install, and neither conda nor micromamba is installed</source>
        <translation>没有 pip 可以安装的对应软件包，也没有安装 conda 或 micromamba</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>没有显示器</translation>
    </message>
    <message>
        <source>there is no folder {0}</source>
        <translation>没有文件夹 {0}</translation>
    </message>
    <message>
        <source>there is no program mpirun</source>
        <translation>没有 mpirun 程序</translation>
    </message>
    <message>
        <source>there is no room for Python {0}</source>
        <translation>没有空间容纳 Python {0}</translation>
    </message>
    <message>
        <source>there is no room for the environment in {0}{1}</source>
        <translation>没有空间存放环境：{0}{1}</translation>
    </message>
    <message>
        <source>there is no room for {0}</source>
        <translation>没有空间容纳 {0}</translation>
    </message>
    <message>
        <source>there is no room left to write {0}{1}</source>
        <translation>没有空间写入 {0}{1}</translation>
    </message>
    <message>
        <source>there is no way to it in the network</source>
        <translation>网络中没有通往它的路径</translation>
    </message>
    <message>
        <source>there is no wheel</source>
        <translation>没有 wheel</translation>
    </message>
    <message>
        <source>there is no worker</source>
        <translation>没有工作进程</translation>
    </message>
    <message>
        <source>there is no {0}</source>
        <translation>没有 {0}</translation>
    </message>
    <message>
        <source>there is no {0} in {1}</source>
        <translation>{1} 中没有 {0}</translation>
    </message>
    <message>
        <source>there is no “{0}”, but metrics.…, params.…, tags.…, name, status, duration, started</source>
        <translation>没有“{0}”，但有 metrics.…、params.…、tags.…、name、status、duration、started</translation>
    </message>
    <message>
        <source>there is nothing at {0}</source>
        <translation>{0} 处没有任何内容</translation>
    </message>
    <message>
        <source>this disk takes the name of {0} for that of another member</source>
        <translation>此磁盘把名称 {0} 当作另一个成员的名称</translation>
    </message>
    <message>
        <source>this is no draft of a run</source>
        <translation>这不是运行的草稿</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>这台机器</translation>
    </message>
    <message>
        <source>this machine has no home folder {0}</source>
        <translation>此计算机上没有主文件夹 {0}</translation>
    </message>
    <message>
        <source>this machine has {0} GPUs</source>
        <translation>本机有 {0} 个 GPU</translation>
    </message>
    <message>
        <source>this makes {0} runs</source>
        <translation>这会产生 {0} 个运行</translation>
    </message>
    <message>
        <source>this parenthesis is not closed</source>
        <translation>此括号没有闭合</translation>
    </message>
    <message>
        <source>this password does not open it</source>
        <translation>此密码无法打开它</translation>
    </message>
    <message>
        <source>this step never reaches the end of the range</source>
        <translation>此步长永远无法到达范围的终点</translation>
    </message>
    <message>
        <source>too different to be shown</source>
        <translation>差异过大，无法显示</translation>
    </message>
    <message>
        <source>too large to be shown</source>
        <translation>过大，无法显示</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two of the {0} are called so</source>
        <translation>{0} 中有两个叫这个名称</translation>
    </message>
    <message>
        <source>upload_files takes as many names as paths</source>
        <translation>upload_files 的名称与路径数量必须相同</translation>
    </message>
    <message>
        <source>uses the network of this machine</source>
        <translation>使用本机网络</translation>
    </message>
    <message>
        <source>uv does not find it again</source>
        <translation>uv 找不到它了</translation>
    </message>
    <message>
        <source>uv is missing</source>
        <translation>缺少 uv</translation>
    </message>
    <message>
        <source>values of fewer than {0} characters cannot be told from other text in logs</source>
        <translation>少于 {0} 个字符的值在日志中无法与其他文本区分</translation>
    </message>
    <message>
        <source>version {0} can damage a database that two processes write at once</source>
        <translation>版本 {0} 可能会损坏由两个进程同时写入的数据库</translation>
    </message>
    <message>
        <source>version {0} of HDF5 is not known</source>
        <translation>HDF5 的版本 {0} 未知</translation>
    </message>
    <message>
        <source>was killed by signal {0}</source>
        <translation>被信号 {0} 终止</translation>
    </message>
    <message>
        <source>what came on standard input is not a line of JSON</source>
        <translation>标准输入上收到的不是一行 JSON</translation>
    </message>
    <message>
        <source>what stands before the server&apos;s name in the URL</source>
        <translation>URL 中服务器名称之前的内容</translation>
    </message>
    <message>
        <source>whether it goes on from the checkpoint or begins anew is up to it: </source>
        <translation>从检查点继续还是重新开始由脚本自行决定： </translation>
    </message>
    <message>
        <source>with it the archive unpacks to more than {0}</source>
        <translation>加上它，压缩包解压后超过 {0}</translation>
    </message>
    <message>
        <source>write a range as in 0.0001 to 0.01</source>
        <translation>请将范围写成 0.0001 to 0.01</translation>
    </message>
    <message>
        <source>write it as in 0.1 to 0.5 in 5</source>
        <translation>请写成 0.1 to 0.5 in 5</translation>
    </message>
    <message>
        <source>write it as in 16 to 64 by 16</source>
        <translation>请写成 16 to 64 by 16</translation>
    </message>
    <message>
        <source>{0} (pid {1}, since {2})</source>
        <translation>{0}（pid {1}，自 {2}）</translation>
    </message>
    <message>
        <source>{0} (then restart the computer)</source>
        <translation>{0}（然后重新启动计算机）</translation>
    </message>
    <message>
        <source>{0} ({1}) has {2} GPUs</source>
        <translation>{0}（{1}）有 {2} 个 GPU</translation>
    </message>
    <message>
        <source>{0} --version took longer than {1} seconds</source>
        <translation>{0} --version 用时超过 {1} 秒</translation>
    </message>
    <message>
        <source>{0} = {1} cannot be told in pip&apos;s words</source>
        <translation>{0} = {1} 无法用 pip 的写法表示</translation>
    </message>
    <message>
        <source>{0} CPUs</source>
        <translation>{0} 个 CPU</translation>
    </message>
    <message>
        <source>{0} GPUs</source>
        <translation>{0} 个 GPU</translation>
    </message>
    <message>
        <source>{0} What the script saves may be lost.</source>
        <translation>{0} 脚本保存的内容可能会丢失。</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} 和 {1}</translation>
    </message>
    <message>
        <source>{0} and {1} differ only in upper and lower case, which is one for {2}</source>
        <translation>{0} 和 {1} 仅大小写不同，而 {2} 不区分大小写</translation>
    </message>
    <message>
        <source>{0} and {1} have port {2}</source>
        <translation>{0} 和 {1} 的端口都是 {2}</translation>
    </message>
    <message>
        <source>{0} answered {1} {2}</source>
        <translation>{0} 应答 {1} {2}</translation>
    </message>
    <message>
        <source>{0} answered {1}{2}</source>
        <translation>{0} 应答 {1}{2}</translation>
    </message>
    <message>
        <source>{0} are asked for, a run has {1} at most</source>
        <translation>请求了 {0} 个，一次运行最多 {1} 个</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free beside {2}</source>
        <translation>需要 {0}，{2} 旁只有 {1} 可用</translation>
    </message>
    <message>
        <source>{0} are to be free, the largest GPU has {1}</source>
        <translation>要求 {0} 空闲，而最大的 GPU 有 {1}</translation>
    </message>
    <message>
        <source>{0} as {1}</source>
        <translation>{0} 作为 {1}</translation>
    </message>
    <message>
        <source>{0} asks for version {1}</source>
        <translation>{0} 要求版本 {1}</translation>
    </message>
    <message>
        <source>{0} begins like a zip file, but its end is missing</source>
        <translation>{0} 的开头像 zip 文件，但缺少结尾</translation>
    </message>
    <message>
        <source>{0} belonged to a program that logged into it</source>
        <translation>{0} 属于一个向其中记录的程序</translation>
    </message>
    <message>
        <source>{0} belongs to no argument of {1}</source>
        <translation>{0} 不属于 {1} 的任何命令行参数</translation>
    </message>
    <message>
        <source>{0} belongs to the workspace</source>
        <translation>{0} 属于工作区</translation>
    </message>
    <message>
        <source>{0} bytes of {1} are missing here: it prints too fast</source>
        <translation>此处缺少 {1} 的 {0} 字节：它输出得太快</translation>
    </message>
    <message>
        <source>{0} calls submit; as a run it would train nothing itself</source>
        <translation>{0} 调用了 submit；作为运行它本身不会训练任何东西</translation>
    </message>
    <message>
        <source>{0} came coded as {1}, though it was asked for as it is</source>
        <translation>{0} 以 {1} 编码传来，而请求的是原样文件</translation>
    </message>
    <message>
        <source>{0} came from {1}, and loading a model can run code of its maker</source>
        <translation>{0} 来自 {1}，而加载模型可能会运行其作者的代码</translation>
    </message>
    <message>
        <source>{0} came with sha256 {1}, expected was {2}</source>
        <translation>{0} 的 sha256 为 {1}，预期为 {2}</translation>
    </message>
    <message>
        <source>{0} can be read with a password only</source>
        <translation>{0} 需要密码才能读取</translation>
    </message>
    <message>
        <source>{0} cannot be a secret</source>
        <translation>{0}不能作为机密</translation>
    </message>
    <message>
        <source>{0} cannot be found</source>
        <translation>找不到 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be installed as asked</source>
        <translation>无法按要求安装 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be made on the cluster</source>
        <translation>无法在集群上创建 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be reached through ssh</source>
        <translation>无法通过 ssh 访问 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>无法读取 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be read as a script</source>
        <translation>无法将 {0} 读取为脚本</translation>
    </message>
    <message>
        <source>{0} cannot be read as an environment</source>
        <translation>无法将 {0} 读取为环境</translation>
    </message>
    <message>
        <source>{0} cannot be run</source>
        <translation>无法运行 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be stored</source>
        <translation>无法存储 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be the name of an environment variable</source>
        <translation>{0} 不能作为环境变量的名称</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked</source>
        <translation>无法解压 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be used without</source>
        <translation>没有它就无法使用 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written</source>
        <translation>无法写入 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>无法写入 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} 不能是 {1}</translation>
    </message>
    <message>
        <source>{0} contains {1}</source>
        <translation>{0} 含有 {1}</translation>
    </message>
    <message>
        <source>{0} contradict each other</source>
        <translation>{0} 互相冲突</translation>
    </message>
    <message>
        <source>{0} could not be built</source>
        <translation>无法构建 {0}</translation>
    </message>
    <message>
        <source>{0} could not be looked at. Ask for the model without a password.</source>
        <translation>无法查看 {0}。请索取不带密码的模型。</translation>
    </message>
    <message>
        <source>{0} decides itself how many nodes it has: {1} mean nothing there</source>
        <translation>{0} 自行决定节点数量:{1} 在那里没有意义</translation>
    </message>
    <message>
        <source>{0} did not come from a run of this workspace.</source>
        <translation>{0} 不是来自此工作区的运行。</translation>
    </message>
    <message>
        <source>{0} did not write {1}</source>
        <translation>{0} 没有写出 {1}</translation>
    </message>
    <message>
        <source>{0} does not begin like s3://bucket</source>
        <translation>{0} 的开头不像 s3://bucket</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} 不存在</translation>
    </message>
    <message>
        <source>{0} does not have it</source>
        <translation>{0} 没有它</translation>
    </message>
    <message>
        <source>{0} does not let this user in</source>
        <translation>{0} 不允许此用户访问</translation>
    </message>
    <message>
        <source>{0} does not seem to read any arguments</source>
        <translation>{0} 似乎不读取任何命令行参数</translation>
    </message>
    <message>
        <source>{0} does not tell its free space</source>
        <translation>{0} 没有告知其可用空间</translation>
    </message>
    <message>
        <source>{0} does not work with Keras 3</source>
        <translation>{0} 不适用于 Keras 3</translation>
    </message>
    <message>
        <source>{0} does nothing inside a run of mldesk</source>
        <translation>{0} 在 mldesk 的运行中不起作用</translation>
    </message>
    <message>
        <source>{0} edges do not bound {1} bins</source>
        <translation>{0} 个边界无法划分 {1} 个分箱</translation>
    </message>
    <message>
        <source>{0} ended by itself</source>
        <translation>{0} 自行结束了</translation>
    </message>
    <message>
        <source>{0} exists</source>
        <translation>{0} 已存在</translation>
    </message>
    <message>
        <source>{0} exists again</source>
        <translation>{0} 又存在了</translation>
    </message>
    <message>
        <source>{0} failed first: {1}</source>
        <translation>{0} 最先失败：{1}</translation>
    </message>
    <message>
        <source>{0} failed; the others are ended</source>
        <translation>{0} 失败；正在结束其他进程</translation>
    </message>
    <message>
        <source>{0} file</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} 个文件</translation>
    </message>
    <message>
        <source>{0} files were there already and stay (overwrite=True replaces them)</source>
        <translation>{0} 个文件已存在并保留（overwrite=True 可替换它们）</translation>
    </message>
    <message>
        <source>{0} fits {1}</source>
        <translation>{0} 匹配 {1}</translation>
    </message>
    <message>
        <source>{0} for {1}</source>
        <translation>{1} 的 {0}</translation>
    </message>
    <message>
        <source>{0} free for {1}</source>
        <translation>{1} 可用 {0}</translation>
    </message>
    <message>
        <source>{0} gave HTML where {1} was expected, often a page to log in or to accept terms</source>
        <translation>{0} 给出了 HTML，而预期是 {1}；这往往是登录或接受条款的页面</translation>
    </message>
    <message>
        <source>{0} gave no sign for {1} seconds</source>
        <translation>{0} 已有 {1} 秒没有响应</translation>
    </message>
    <message>
        <source>{0} has Python {1}</source>
        <translation>{0} 带有 Python {1}</translation>
    </message>
    <message>
        <source>{0} has a file too many</source>
        <translation>{0} 多了一个文件</translation>
    </message>
    <message>
        <source>{0} has changed since</source>
        <translation>{0} 此后已更改</translation>
    </message>
    <message>
        <source>{0} has format {1}, this version knows format {2}</source>
        <translation>{0} 的格式为 {1}，此版本支持格式 {2}</translation>
    </message>
    <message>
        <source>{0} has its files in the folder of the run that made it</source>
        <translation>{0} 的文件在创建它的运行的文件夹中</translation>
    </message>
    <message>
        <source>{0} has left no checkpoint</source>
        <translation>{0} 没有留下检查点</translation>
    </message>
    <message>
        <source>{0} has no config.json</source>
        <translation>{0} 中没有 config.json</translation>
    </message>
    <message>
        <source>{0} has no file of Keras, TensorFlow or ONNX</source>
        <translation>{0} 没有 Keras、TensorFlow 或 ONNX 文件</translation>
    </message>
    <message>
        <source>{0} has no file that ends in .py</source>
        <translation>{0} 中没有以 .py 结尾的文件</translation>
    </message>
    <message>
        <source>{0} has no file {1}</source>
        <translation>{0} 中没有文件 {1}</translation>
    </message>
    <message>
        <source>{0} has no python3 that starts</source>
        <translation>{0} 没有能启动的 python3</translation>
    </message>
    <message>
        <source>{0} has no tables of mldesk</source>
        <translation>{0} 中没有 mldesk 的表</translation>
    </message>
    <message>
        <source>{0} has no version {1}</source>
        <translation>{0} 没有版本 {1}</translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation>{0} 没有 {1}</translation>
    </message>
    <message>
        <source>{0} has none at {1}</source>
        <translation>{0} 在 {1} 处没有</translation>
    </message>
    <message>
        <source>{0} has none of that name</source>
        <translation>{0}中没有该名称</translation>
    </message>
    <message>
        <source>{0} has none of: {1}</source>
        <translation>{0} 没有以下任何一个：{1}</translation>
    </message>
    <message>
        <source>{0} has not logged {1}</source>
        <translation>{0} 没有记录 {1}</translation>
    </message>
    <message>
        <source>{0} has port {1}</source>
        <translation>{0} 的端口是 {1}</translation>
    </message>
    <message>
        <source>{0} has stayed at {1} for {2} values.</source>
        <translation>{0} 已有 {2} 个值停留在 {1}。</translation>
    </message>
    <message>
        <source>{0} has the name of an archive, but its content is none</source>
        <translation>{0} 的名称像压缩包，但内容不是</translation>
    </message>
    <message>
        <source>{0} has to be built first</source>
        <translation>需要先构建 {0}</translation>
    </message>
    <message>
        <source>{0} has to be updated before it can be read</source>
        <translation>{0} 需要先更新才能读取</translation>
    </message>
    <message>
        <source>{0} has too many parts</source>
        <translation>{0} 的部分过多</translation>
    </message>
    <message>
        <source>{0} has {1}</source>
        <translation>{0} 有 {1}</translation>
    </message>
    <message>
        <source>{0} has {1} CPU slots</source>
        <translation>{0} 有 {1} 个 CPU 槽位</translation>
    </message>
    <message>
        <source>{0} has {1} already</source>
        <translation>{0} 已有 {1}</translation>
    </message>
    <message>
        <source>{0} has {1} bytes and had {2}</source>
        <translation>{0} 有 {1} 字节，原为 {2}</translation>
    </message>
    <message>
        <source>{0} have none of that name</source>
        <translation>{0}中没有该名称</translation>
    </message>
    <message>
        <source>{0} holds bytes that are no text</source>
        <translation>{0} 含有不是文本的字节</translation>
    </message>
    <message>
        <source>{0} holds files that are on their way</source>
        <translation>{0} 存放正在传输的文件</translation>
    </message>
    <message>
        <source>{0} holds more than {1} or {2} files: {3}</source>
        <translation>{0} 超过 {1} 或 {2} 个文件：{3}</translation>
    </message>
    <message>
        <source>{0} holds no file</source>
        <translation>{0} 中没有文件</translation>
    </message>
    <message>
        <source>{0} holds one</source>
        <translation>{0} 中已有一个</translation>
    </message>
    <message>
        <source>{0} holds other files</source>
        <translation>{0} 中有其他文件</translation>
    </message>
    <message>
        <source>{0} holds {1}</source>
        <translation>{0} 含有 {1}</translation>
    </message>
    <message>
        <source>{0} imports it, {1} does not name it</source>
        <translation>{0} 导入了它，而 {1} 没有列出</translation>
    </message>
    <message>
        <source>{0} imports {1}</source>
        <translation>{0} 导入了 {1}</translation>
    </message>
    <message>
        <source>{0} in the URL</source>
        <translation>URL 中的 {0}</translation>
    </message>
    <message>
        <source>{0} in the column {1} cannot be read as {2}</source>
        <translation>列 {1} 中的 {0} 无法读作 {2}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} 中的 {0}</translation>
    </message>
    <message>
        <source>{0} in {1} cannot be written in Unicode</source>
        <translation>{1} 中的 {0} 无法用 Unicode 表示</translation>
    </message>
    <message>
        <source>{0} is &apos;null&apos; or &apos;fail&apos;, not {1}</source>
        <translation>{0} 只能是 &apos;null&apos; 或 &apos;fail&apos;，而不是 {1}</translation>
    </message>
    <message>
        <source>{0} is a file</source>
        <translation>{0} 是文件</translation>
    </message>
    <message>
        <source>{0} is a file, a download, or one of several sources</source>
        <translation>{0} 是文件、下载内容或多个来源之一</translation>
    </message>
    <message>
        <source>{0} is a folder</source>
        <translation>{0} 是文件夹</translation>
    </message>
    <message>
        <source>{0} is a folder or a device</source>
        <translation>{0} 是文件夹或设备</translation>
    </message>
    <message>
        <source>{0} is a folder or a link now</source>
        <translation>{0} 现在是文件夹或链接</translation>
    </message>
    <message>
        <source>{0} is a link</source>
        <translation>{0} 是链接</translation>
    </message>
    <message>
        <source>{0} is a link, is gone, or lies outside the model&apos;s folder. Verify the model&apos;s files.</source>
        <translation>{0} 是链接、已不存在或位于模型文件夹之外。请验证模型的文件。</translation>
    </message>
    <message>
        <source>{0} is a number, or contains a space or @</source>
        <translation>{0} 是数字，或含有空格或 @</translation>
    </message>
    <message>
        <source>{0} is a relative path</source>
        <translation>{0} 是相对路径</translation>
    </message>
    <message>
        <source>{0} is a variable and a secret</source>
        <translation>{0} 既是变量又是机密</translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation>{0} 是 {1}</translation>
    </message>
    <message>
        <source>{0} is about {1}</source>
        <translation>{0} 属于 {1}</translation>
    </message>
    <message>
        <source>{0} is absolute or goes up</source>
        <translation>{0} 是绝对路径或指向上级</translation>
    </message>
    <message>
        <source>{0} is absolute, names a drive, or goes up</source>
        <translation>{0} 是绝对路径、含有盘符或指向上级</translation>
    </message>
    <message>
        <source>{0} is ambiguous</source>
        <translation>{0} 有歧义</translation>
    </message>
    <message>
        <source>{0} is asked for in versions that cannot both be</source>
        <translation>{0} 要求的版本互相冲突</translation>
    </message>
    <message>
        <source>{0} is being built</source>
        <translation>正在构建 {0}</translation>
    </message>
    <message>
        <source>{0} is being compiled</source>
        <translation>{0} 正在编译</translation>
    </message>
    <message>
        <source>{0} is being written to</source>
        <translation>正在写入 {0}</translation>
    </message>
    <message>
        <source>{0} is compressed and too large to unpack</source>
        <translation>{0} 已压缩，且过大而无法解压</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} 已损坏</translation>
    </message>
    <message>
        <source>{0} is damaged or not what it claims to be</source>
        <translation>{0} 已损坏，或不是它所声称的内容</translation>
    </message>
    <message>
        <source>{0} is encrypted or garbled</source>
        <translation>{0} 已加密或内容混乱</translation>
    </message>
    <message>
        <source>{0} is ended: the others are done</source>
        <translation>{0} 被结束：其他进程已完成</translation>
    </message>
    <message>
        <source>{0} is garbled</source>
        <translation>{0} 内容混乱</translation>
    </message>
    <message>
        <source>{0} is given {1}</source>
        <translation>{0} 被赋予 {1}</translation>
    </message>
    <message>
        <source>{0} is gone</source>
        <translation>{0} 已不存在</translation>
    </message>
    <message>
        <source>{0} is in the datastore but can be no file in a folder of this system</source>
        <translation>{0} 在数据存储中，但不能成为本系统文件夹中的文件</translation>
    </message>
    <message>
        <source>{0} is in the source folder</source>
        <translation>{0} 在源文件夹中</translation>
    </message>
    <message>
        <source>{0} is installed as a copy: changes to it need another build</source>
        <translation>{0} 以副本形式安装：更改后需要重新构建</translation>
    </message>
    <message>
        <source>{0} is larger than 16 MB</source>
        <translation>{0} 大于 16 MB</translation>
    </message>
    <message>
        <source>{0} is larger than {1}</source>
        <translation>{0} 大于 {1}</translation>
    </message>
    <message>
        <source>{0} is left out: it has no meaning here</source>
        <translation>已略过 {0}：在此没有意义</translation>
    </message>
    <message>
        <source>{0} is less than 0</source>
        <translation>{0} 小于 0</translation>
    </message>
    <message>
        <source>{0} is less than 1</source>
        <translation>{0} 小于 1</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} 小于 {1}</translation>
    </message>
    <message>
        <source>{0} is made for {1} or damaged, and the Docker engine runs {2}</source>
        <translation>{0} 是为 {1} 制作的或已损坏，而 Docker 引擎运行的是 {2}</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>缺少 {0}</translation>
    </message>
    <message>
        <source>{0} is more than max_nodes, {1}</source>
        <translation>{0} 大于 max_nodes（{1}）</translation>
    </message>
    <message>
        <source>{0} is more than {1}</source>
        <translation>{0} 大于 {1}</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder</source>
        <translation>{0} 既不是文件也不是文件夹</translation>
    </message>
    <message>
        <source>{0} is neither a zip nor a tar file</source>
        <translation>{0} 既不是 zip 也不是 tar 文件</translation>
    </message>
    <message>
        <source>{0} is neither a zip nor a tar file and is kept as it is.</source>
        <translation>{0} 既不是 zip 也不是 tar 文件，将按原样保留。</translation>
    </message>
    <message>
        <source>{0} is neither its own, nor its parent, nor one of its children</source>
        <translation>{0} 既不是它自己、也不是其父运行或子运行</translation>
    </message>
    <message>
        <source>{0} is no Docker target and no cluster</source>
        <translation>{0} 既不是 Docker 目标也不是集群</translation>
    </message>
    <message>
        <source>{0} is no JSON object</source>
        <translation>{0} 不是 JSON 对象</translation>
    </message>
    <message>
        <source>{0} is no TOML</source>
        <translation>{0} 不是 TOML</translation>
    </message>
    <message>
        <source>{0} is no address (https://...)</source>
        <translation>{0} 不是地址（https://...）</translation>
    </message>
    <message>
        <source>{0} is no edit of a {1}</source>
        <translation>{0} 不是对{1}的编辑</translation>
    </message>
    <message>
        <source>{0} is no environment of conda&apos;s</source>
        <translation>{0} 不是 conda 环境</translation>
    </message>
    <message>
        <source>{0} is no file or folder</source>
        <translation>{0} 不是文件或文件夹</translation>
    </message>
    <message>
        <source>{0} is no folder</source>
        <translation>{0} 不是文件夹</translation>
    </message>
    <message>
        <source>{0} is no instruction</source>
        <translation>{0} 不是指令</translation>
    </message>
    <message>
        <source>{0} is no list of packages</source>
        <translation>{0} 不是软件包列表</translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation>{0} 已不在那里</translation>
    </message>
    <message>
        <source>{0} is no model, run or dataset</source>
        <translation>{0} 不是模型、运行或数据集</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} 不是数字</translation>
    </message>
    <message>
        <source>{0} is no ordinary file in {1}</source>
        <translation>{0} 不是 {1} 中的普通文件</translation>
    </message>
    <message>
        <source>{0} is no package</source>
        <translation>{0} 不是软件包</translation>
    </message>
    <message>
        <source>{0} is no setting of a folder</source>
        <translation>{0} 不是文件夹的设置</translation>
    </message>
    <message>
        <source>{0} is no sha256</source>
        <translation>{0} 不是 sha256</translation>
    </message>
    <message>
        <source>{0} is no specification of an environment</source>
        <translation>{0} 不是环境说明</translation>
    </message>
    <message>
        <source>{0} is no virtual environment</source>
        <translation>{0} 不是虚拟环境</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} 不在 {1} 之中</translation>
    </message>
    <message>
        <source>{0} is none that mldesk has built</source>
        <translation>{0} 不是由 mldesk 构建的</translation>
    </message>
    <message>
        <source>{0} is none that mldesk has compiled</source>
        <translation>{0} 不是 mldesk 编译的</translation>
    </message>
    <message>
        <source>{0} is not a child of this run</source>
        <translation>{0} 不是此运行的子运行</translation>
    </message>
    <message>
        <source>{0} is not a folder</source>
        <translation>{0} 不是文件夹</translation>
    </message>
    <message>
        <source>{0} is not among its outputs</source>
        <translation>{0} 不在其输出之中</translation>
    </message>
    <message>
        <source>{0} is not an argument of {1}</source>
        <translation>{0} 不是 {1} 的命令行参数</translation>
    </message>
    <message>
        <source>{0} is not executable for this user</source>
        <translation>此用户无法执行 {0}</translation>
    </message>
    <message>
        <source>{0} is not from 0 to {1} days</source>
        <translation>{0} 不在 0 到 {1} 天之间</translation>
    </message>
    <message>
        <source>{0} is not in it</source>
        <translation>其中没有 {0}</translation>
    </message>
    <message>
        <source>{0} is not in {1}</source>
        <translation>{0} 不在 {1} 中</translation>
    </message>
    <message>
        <source>{0} is not inside it</source>
        <translation>{0} 不在其中</translation>
    </message>
    <message>
        <source>{0} is not inside its work folder</source>
        <translation>{0} 不在其工作文件夹中</translation>
    </message>
    <message>
        <source>{0} is not installed</source>
        <translation>没有安装 {0}</translation>
    </message>
    <message>
        <source>{0} is not one of 3.11 to 3.13</source>
        <translation>{0} 不在 3.11 到 3.13 之间</translation>
    </message>
    <message>
        <source>{0} is not one of {1}</source>
        <translation>{0} 不在 {1} 之中</translation>
    </message>
    <message>
        <source>{0} is not one of: {1}</source>
        <translation>{0} 不在其中：{1}</translation>
    </message>
    <message>
        <source>{0} is not registered as {1}</source>
        <translation>{0} 没有注册为 {1}</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} 不存在</translation>
    </message>
    <message>
        <source>{0} is not there, {1} is</source>
        <translation>缺少 {0}，已有 {1}</translation>
    </message>
    <message>
        <source>{0} is not understood</source>
        <translation>无法理解 {0}</translation>
    </message>
    <message>
        <source>{0} is not what was registered</source>
        <translation>{0} 不是当时注册的内容</translation>
    </message>
    <message>
        <source>{0} is not where the archive says</source>
        <translation>{0} 不在压缩包所说的位置</translation>
    </message>
    <message>
        <source>{0} is not where the list of members says</source>
        <translation>{0} 不在成员列表所说的位置</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} 不是{1}</translation>
    </message>
    <message>
        <source>{0} is of another version of mldesk</source>
        <translation>{0} 来自另一版本的 mldesk</translation>
    </message>
    <message>
        <source>{0} is on another machine</source>
        <translation>{0} 在另一台机器上</translation>
    </message>
    <message>
        <source>{0} is on node {1}; the nodes are 0 to {2}</source>
        <translation>{0} 在节点 {1} 上；节点的范围是 0 到 {2}</translation>
    </message>
    <message>
        <source>{0} is one</source>
        <translation>{0} 是通配模式</translation>
    </message>
    <message>
        <source>{0} is packed in another way than usual, but holds exactly what it should.</source>
        <translation>{0} 的打包方式与平常不同，但内容完全正确。</translation>
    </message>
    <message>
        <source>{0} is packed with method {1}</source>
        <translation>{0} 使用方法 {1} 压缩</translation>
    </message>
    <message>
        <source>{0} is shorter than it should be</source>
        <translation>{0} 比应有的短</translation>
    </message>
    <message>
        <source>{0} is the default</source>
        <translation>{0} 是默认的</translation>
    </message>
    <message>
        <source>{0} is the name of a device on Windows</source>
        <translation>{0} 在 Windows 上是设备名</translation>
    </message>
    <message>
        <source>{0} is there already</source>
        <translation>{0} 已存在</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} 出现了两次</translation>
    </message>
    <message>
        <source>{0} is to be at {1}, and the nodes of this compute target have their own names</source>
        <translation>{0} 应位于 {1}，而此计算目标的节点有自己的名称</translation>
    </message>
    <message>
        <source>{0} is to be at {1}, and this machine does not have that address</source>
        <translation>{0} 应位于 {1}，而这台机器没有该地址</translation>
    </message>
    <message>
        <source>{0} is to use GPU {1}, and the run asks for {2}</source>
        <translation>{0} 要使用 GPU {1}，而此运行请求的数量是 {2}</translation>
    </message>
    <message>
        <source>{0} is too large</source>
        <translation>{0} 过大</translation>
    </message>
    <message>
        <source>{0} is too long for a secret</source>
        <translation>{0}作为机密过长</translation>
    </message>
    <message>
        <source>{0} is too short for a secret</source>
        <translation>{0}作为机密过短</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} 是 {1}</translation>
    </message>
    <message>
        <source>{0} is {1} % above its lowest value ({2})</source>
        <translation>{0} 比其最低值（{2}）高 {1}%</translation>
    </message>
    <message>
        <source>{0} is {1} already</source>
        <translation>{0} 已处于{1}状态</translation>
    </message>
    <message>
        <source>{0} is {1} and may still write to its outputs</source>
        <translation>{0} 的状态为{1}，可能还会写入其输出</translation>
    </message>
    <message>
        <source>{0} is {1}: it ends when its script does</source>
        <translation>{0} 的状态为{1}：它随其脚本一同结束</translation>
    </message>
    <message>
        <source>{0} knows {1}, this version does not</source>
        <translation>{0} 支持 {1}，而此版本不支持</translation>
    </message>
    <message>
        <source>{0} lacks a value</source>
        <translation>{0} 缺少一个值</translation>
    </message>
    <message>
        <source>{0} leads out of the run&apos;s folder</source>
        <translation>{0} 超出了运行的文件夹</translation>
    </message>
    <message>
        <source>{0} leads through more than {1} others without an end</source>
        <translation>{0} 经过了 {1} 个以上的地址仍未到达</translation>
    </message>
    <message>
        <source>{0} leads to {1}: {2}</source>
        <translation>{0} 转到 {1}：{2}</translation>
    </message>
    <message>
        <source>{0} looks like one</source>
        <translation>{0} 看起来是机密</translation>
    </message>
    <message>
        <source>{0} may not be read or written</source>
        <translation>无权读取或写入 {0}</translation>
    </message>
    <message>
        <source>{0} memory</source>
        <translation>{0} 内存</translation>
    </message>
    <message>
        <source>{0} must be a whole number</source>
        <translation>{0} 必须是整数</translation>
    </message>
    <message>
        <source>{0} must be true or false</source>
        <translation>{0} 必须是 true 或 false</translation>
    </message>
    <message>
        <source>{0} must be {1}</source>
        <translation>{0} 必须是{1}</translation>
    </message>
    <message>
        <source>{0} names alternatives, which pip does not know</source>
        <translation>{0} 给出了备选项，而 pip 不支持</translation>
    </message>
    <message>
        <source>{0} names no object</source>
        <translation>{0} 没有对应的对象</translation>
    </message>
    <message>
        <source>{0} names no version</source>
        <translation>{0} 没有指明版本</translation>
    </message>
    <message>
        <source>{0} names {1}, which the table has not: its columns are {2}</source>
        <translation>{0} 指定了表中没有的 {1}：表的列为 {2}</translation>
    </message>
    <message>
        <source>{0} needs conda</source>
        <translation>{0} 需要 conda</translation>
    </message>
    <message>
        <source>{0} needs files beside the Dockerfile</source>
        <translation>{0} 需要 Dockerfile 旁的文件</translation>
    </message>
    <message>
        <source>{0} needs it</source>
        <translation>{0} 需要它</translation>
    </message>
    <message>
        <source>{0} needs it to convert to {1}</source>
        <translation>{0} 需要它才能转换为 {1}</translation>
    </message>
    <message>
        <source>{0} needs it: {1}</source>
        <translation>{0} 需要它：{1}</translation>
    </message>
    <message>
        <source>{0} needs {1}</source>
        <translation>{0} 需要 {1}</translation>
    </message>
    <message>
        <source>{0} needs {1} values</source>
        <translation>{0} 需要 {1} 个值</translation>
    </message>
    <message>
        <source>{0} not looked at</source>
        <translation>{0} 没有查看</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>{0} of {1} files do not fit the partition format {2}, such as /{3}: its columns are empty there</source>
        <translation>{1} 个文件中有 {0} 个不符合分区格式 {2}，例如 /{3}：这些行中该格式的列为空</translation>
    </message>
    <message>
        <source>{0} of {1} is empty</source>
        <translation>{1} 的 {0} 是空的</translation>
    </message>
    <message>
        <source>{0} of {1} is not there</source>
        <translation>{1} 的 {0} 不存在</translation>
    </message>
    <message>
        <source>{0} of {1} nodes</source>
        <translation>{0}/{1} 个节点</translation>
    </message>
    <message>
        <source>{0} of {1} runs were started</source>
        <translation>{1} 个运行中启动了 {0} 个</translation>
    </message>
    <message>
        <source>{0} of {1} {2}s</source>
        <translation>{1} 个{2}中的 {0} 个</translation>
    </message>
    <message>
        <source>{0} on each node are asked for</source>
        <translation>要求每个节点 {0} 个</translation>
    </message>
    <message>
        <source>{0} on request</source>
        <translation>已按请求 {0}</translation>
    </message>
    <message>
        <source>{0} on {1}: {2}</source>
        <translation>{1} 上的 {0}：{2}</translation>
    </message>
    <message>
        <source>{0} or a part of it is a file</source>
        <translation>{0} 或其一部分是文件</translation>
    </message>
    <message>
        <source>{0} paths are given for {1} files</source>
        <translation>为 {1} 个文件给出了 {0} 个路径</translation>
    </message>
    <message>
        <source>{0} processes</source>
        <translation>{0} 个进程</translation>
    </message>
    <message>
        <source>{0} processes are asked for on {1} nodes</source>
        <translation>要求在 {1} 个节点上有 {0} 个进程</translation>
    </message>
    <message>
        <source>{0} runs in it</source>
        <translation>{0} 在其中运行</translation>
    </message>
    <message>
        <source>{0} says nothing</source>
        <translation>{0} 没有内容</translation>
    </message>
    <message>
        <source>{0} says {1}</source>
        <translation>{0} 显示 {1}</translation>
    </message>
    <message>
        <source>{0} shared memory</source>
        <translation>{0} 共享内存</translation>
    </message>
    <message>
        <source>{0} should lie beside it. Without them it cannot be loaded: get the complete model.</source>
        <translation>它旁边应有 {0}。没有它们就无法加载：请获取完整的模型。</translation>
    </message>
    <message>
        <source>{0} stands before FROM</source>
        <translation>{0} 出现在 FROM 之前</translation>
    </message>
    <message>
        <source>{0} stands for none</source>
        <translation>{0} 没有对应的文件</translation>
    </message>
    <message>
        <source>{0} stands for the value of an environment variable, which would be stored</source>
        <translation>{0} 代表环境变量的值，会被存储下来</translation>
    </message>
    <message>
        <source>{0} system libraries</source>
        <translation>{0} 个系统库</translation>
    </message>
    <message>
        <source>{0} takes it</source>
        <translation>{0} 要用到它</translation>
    </message>
    <message>
        <source>{0} takes no more runs</source>
        <translation>{0} 不再接受运行</translation>
    </message>
    <message>
        <source>{0} takes no value</source>
        <translation>{0} 不接受值</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>{0} tried</source>
        <translation>{0} 的试用</translation>
    </message>
    <message>
        <source>{0} values</source>
        <translation>{0} 个值</translation>
    </message>
    <message>
        <source>{0} was added</source>
        <translation>{0} 是新增的</translation>
    </message>
    <message>
        <source>{0} was added, a link</source>
        <translation>{0} 是新增的链接</translation>
    </message>
    <message>
        <source>{0} was changed</source>
        <translation>{0} 被更改了</translation>
    </message>
    <message>
        <source>{0} was given</source>
        <translation>给出了 {0}</translation>
    </message>
    <message>
        <source>{0} was killed, or broke down, before it could say how the run ended.</source>
        <translation>在说明运行如何结束之前，{0}就被终止或崩溃了。</translation>
    </message>
    <message>
        <source>{0} was left out</source>
        <translation>{0} 已略过</translation>
    </message>
    <message>
        <source>{0} was not looked at completely</source>
        <translation>{0} 没有查看完整</translation>
    </message>
    <message>
        <source>{0} was not registered</source>
        <translation>{0} 没有注册过</translation>
    </message>
    <message>
        <source>{0} was not removed</source>
        <translation>{0} 没有移除</translation>
    </message>
    <message>
        <source>{0} was registered by reference: its files are those in {1}</source>
        <translation>{0} 以引用方式注册：其文件就是 {1} 中的文件</translation>
    </message>
    <message>
        <source>{0} was removed</source>
        <translation>{0} 被移除了</translation>
    </message>
    <message>
        <source>{0} was removed or renamed</source>
        <translation>{0} 已被移除或重命名</translation>
    </message>
    <message>
        <source>{0} was restarted or lost power while the run was active.</source>
        <translation>运行期间，{0} 重新启动或断电了。</translation>
    </message>
    <message>
        <source>{0} was still {1} after {2} s</source>
        <translation>{2} 秒后 {0} 仍为{1}</translation>
    </message>
    <message>
        <source>{0} was written to after it was registered</source>
        <translation>{0} 在注册之后被写入过</translation>
    </message>
    <message>
        <source>{0} with {1}</source>
        <translation>{0}，共 {1}</translation>
    </message>
    <message>
        <source>{0} would be lost</source>
        <translation>{0} 会丢失</translation>
    </message>
    <message>
        <source>{0} would fill {1} of memory or disk. Do not load or unpack it.</source>
        <translation>{0} 会占满 {1} 的内存或磁盘。请勿加载或解压。</translation>
    </message>
    <message>
        <source>{0} {1} means true</source>
        <translation>{0} {1} 表示 true</translation>
    </message>
    <message>
        <source>{0} {1} since step {2}. Nothing more will be learned unless it recovers.</source>
        <translation>{0} 从第 {2} 步起{1}。除非恢复，否则不会再学到任何东西。</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}，第 {1} 行</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}，第 {1} 行：{2}</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}; {3} has Keras 3</source>
        <translation>{0}，第 {1} 行：{2}；{3} 带有 Keras 3</translation>
    </message>
    <message>
        <source>{0}, or name a package of pip&apos;s in its place in the list `pip:`.</source>
        <translation>{0}，或在列表 `pip:` 中改写一个 pip 软件包。</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, is not in the table: by its name it is taken for {2} CPUs and {3}</source>
        <translation>{1} 的大小 {0} 不在表中：按其名称视为 {2} 个 CPU 和 {3}</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, means {2}</source>
        <translation>规格 {0}（目标 {1}）表示 {2}</translation>
    </message>
    <message>
        <source>{0}, the size of {1}, means {2}; on a cluster a run has the GPUs that it asks for itself</source>
        <translation>{1} 的规格 {0} 表示 {2};在集群上,运行只拥有它自己请求的 GPU</translation>
    </message>
    <message>
        <source>{0}, which this Python lacks: add it to the packages of the environment</source>
        <translation>{0}，而此 Python 缺少它：请将它添加到环境的软件包中</translation>
    </message>
    <message>
        <source>{0}, while the training loss falls.</source>
        <translation>{0}，而训练损失在下降。</translation>
    </message>
    <message>
        <source>{0}. Keras puts no such files into a model. A layer in it could load and run them. Load it only if you trust where it comes from.</source>
        <translation>{0}。Keras 不会把这类文件放进模型。其中的层可能会加载并运行它们。只有信任其来源时才加载。</translation>
    </message>
    <message>
        <source>{0}. Keras writes none, so another program made or changed this file.</source>
        <translation>{0}。Keras 不会写入链接，因此此文件由其他程序制作或更改过。</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer into the model, which is a way to steal them. An honest model has its weights beside it: do not load it.</source>
        <translation>{0}。加载它会把您计算机上的这些文件读入模型，这是窃取文件的一种手段。正常模型的权重就在它旁边：请勿加载。</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer into the model, which is a way to steal them. An honest model has no such links: do not load it.</source>
        <translation>{0}。加载它会把您计算机上的这些文件读入模型，这是窃取文件的一种手段。正常的模型没有此类链接：请勿加载。</translation>
    </message>
    <message>
        <source>{0}. Loading it would read these files of your computer. An honest model has its files beside it: do not load it.</source>
        <translation>{0}。加载它会读取您计算机上的这些文件。正常模型的文件就在它旁边：请勿加载。</translation>
    </message>
    <message>
        <source>{0}. Loading the model imports that code and runs it. If it is your own, have it at hand when you load the model; if you do not know it, find out what it is first.</source>
        <translation>{0}。加载模型会导入并运行这些代码。如果是您自己的代码，加载模型时请准备好；如果不认识，请先弄清它是什么。</translation>
    </message>
    <message>
        <source>{0}. Nothing runs them by itself, but a model may import them when it is loaded. Read them before you use it.</source>
        <translation>{0}。它们不会自行运行，但模型加载时可能会导入它们。使用前请先阅读。</translation>
    </message>
    <message>
        <source>{0}. To use the model a library with them must be installed, which runs with all your rights. Install it only from a source that you trust.</source>
        <translation>{0}。要使用该模型，必须安装带有它们的库，而该库会以您的全部权限运行。请只从您信任的来源安装。</translation>
    </message>
    <message>
        <source>{0}.{1} does nothing inside a run of mldesk</source>
        <translation>{0}.{1} 在 mldesk 的运行中不起作用</translation>
    </message>
    <message>
        <source>{0}/{1} is another one now</source>
        <translation>{0}/{1} 现在已是另一个</translation>
    </message>
    <message>
        <source>{0}: different programs would read different ones, which is a way to hide something. Do not load it unless you know why.</source>
        <translation>{0}：不同的程序会读到不同的文件，这可用来隐藏内容。除非您知道原因，否则请勿加载。</translation>
    </message>
    <message>
        <source>{0}: image {1}</source>
        <translation>{0}：镜像 {1}</translation>
    </message>
    <message>
        <source>{0}: links were not followed and their content was not looked at. Loading the model could read or change files elsewhere on this computer. Replace them by the files that are meant.</source>
        <translation>{0}：没有跟随链接，也没有查看其内容。加载模型可能会读取或更改此计算机上其他位置的文件。请用它们所指的文件替换这些链接。</translation>
    </message>
    <message>
        <source>{0}: loading it runs Python code that its author wrote. Keras&apos; safe mode does not reliably prevent that. Load it only if you trust where it comes from.</source>
        <translation>{0}：加载它会运行其作者编写的 Python 代码。Keras 的安全模式不能可靠地阻止这一点。只有信任其来源时才加载。</translation>
    </message>
    <message>
        <source>{0}: such a layer keeps functions or pickled objects of another framework, and loading it runs them. Load it only if you trust where it comes from.</source>
        <translation>{0}：此类层保存了其他框架的函数或 pickle 对象，加载时会运行它们。只有信任其来源时才加载。</translation>
    </message>
    <message>
        <source>{0}: the file has {1}, these arrays would fill {2} of memory. Loading it can bring this computer to a halt.</source>
        <translation>{0}：文件有 {1}，这些数组会占满 {2} 的内存。加载它可能会使此计算机停止响应。</translation>
    </message>
    <message>
        <source>{0}: the parts do not make the expected file; it is fetched anew.</source>
        <translation>{0}：各部分拼不成预期的文件；将重新下载。</translation>
    </message>
    <message>
        <source>{0}: the server does not tell the length; it cannot be checked.</source>
        <translation>{0}：服务器没有告知长度，无法核对。</translation>
    </message>
    <message>
        <source>{0}: the server has another file now or cannot go on; it is fetched anew.</source>
        <translation>{0}：服务器上现在是另一个文件，或无法续传；将重新下载。</translation>
    </message>
    <message>
        <source>{0}: this layer runs the TensorFlow program of another SavedModel, which may read and write files, and Keras&apos; safe mode does not reliably prevent that. Load it only if you trust both models.</source>
        <translation>{0}：该层会运行另一个 SavedModel 的 TensorFlow 程序，它可能读写文件，而 Keras 的安全模式不能可靠地阻止这一点。只有两个模型都信任时才加载。</translation>
    </message>
    <message>
        <source>{0}: {1} is not used: it means nothing here</source>
        <translation>{0}：{1} 未被使用：在此没有意义</translation>
    </message>
    <message>
        <source>{0}: {1}. Trying again in {2} s ({3} of {4}).</source>
        <translation>{0}：{1}。{2} 秒后重试（第 {3} 次，共 {4} 次）。</translation>
    </message>
    <message>
        <source>{0}: {1}. Trying the mirror {2}.</source>
        <translation>{0}：{1}。正在尝试镜像站 {2}。</translation>
    </message>
    <message>
        <source>{0}; TensorFlow lacks CUDA and would not use it</source>
        <translation>{0}；TensorFlow 缺少 CUDA，不会使用它</translation>
    </message>
    <message>
        <source>{0}; this machine has no GPU for it</source>
        <translation>{0}；本机没有可用于它的 GPU</translation>
    </message>
    <message>
        <source>{0}; this machine has {1} for it</source>
        <translation>{0}；本机可用于它的有 {1}</translation>
    </message>
    <message>
        <source>{0}{1} does not exist</source>
        <translation>{0}{1} 不存在</translation>
    </message>
    <message>
        <source>{0}{1} does not run on Python {2}</source>
        <translation>{0}{1} 无法在 Python {2} 上运行</translation>
    </message>
    <message>
        <source>{0}{1} is no answer of Ray&apos;s: {2}</source>
        <translation>{0}{1} 不是 Ray 的应答：{2}</translation>
    </message>
    <message>
        <source>{0}{1} is not made for this system</source>
        <translation>{0}{1} 不适用于本系统</translation>
    </message>
    <message>
        <source>~ looks into texts, and this is a number</source>
        <translation>~ 用于在文本中查找，而这是数字</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no</source>
        <translation>“{0}”既不是 yes 也不是 no</translation>
    </message>
    <message>
        <source>“{0}” is no duration: write 90 (seconds), 10m or 1h30m</source>
        <translation>“{0}”不是时长：请写 90（秒）、10m 或 1h30m</translation>
    </message>
    <message>
        <source>“{0}” is no moment: write 2026-11-21, or &quot;2026-11-21 14:05&quot;</source>
        <translation>“{0}”不是时刻：请写 2026-11-21，或 &quot;2026-11-21 14:05&quot;</translation>
    </message>
    <message>
        <source>“{0}” is no number</source>
        <translation>“{0}”不是数字</translation>
    </message>
    <message>
        <source>“{0}” is not a count of values</source>
        <translation>“{0}”不是值的数量</translation>
    </message>
    <message>
        <source>“{0}” is not a finite number</source>
        <translation>“{0}”不是有限的数字</translation>
    </message>
    <message>
        <source>“{0}” is not a number</source>
        <translation>“{0}”不是数字</translation>
    </message>
    <message>
        <source>“{0}” is not expected here</source>
        <translation>此处不应出现“{0}”</translation>
    </message>
    <message>
        <source>“{0}” is not understood</source>
        <translation>无法理解“{0}”</translation>
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
        <source>from {lowest} to {highest}</source>
        <translation>从 {lowest} 到 {highest}</translation>
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
        <source>Disk, read</source>
        <translation>磁盘，读取</translation>
    </message>
    <message>
        <source>Disk, written</source>
        <translation>磁盘，写入</translation>
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
        <source>logged as {name}</source>
        <translation>记录为 {name}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>of each process</source>
        <translation>每个进程</translation>
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
    <name>metric_titles</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Binary accuracy</source>
        <translation>二元准确率</translation>
    </message>
    <message>
        <source>Categorical accuracy</source>
        <translation>分类准确率</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>余弦相似度</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Sparse categorical accuracy</source>
        <translation>稀疏分类准确率</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Top k categorical accuracy</source>
        <translation>Top k 分类准确率</translation>
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
        <source>Place {place} of {count} in the queue</source>
        <translation>队列第 {place} 位，共 {count} 个</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>放回队列</translation>
    </message>
    <message>
        <source>Release runs</source>
        <translation>放行运行</translation>
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
        <source>Unknown: {target} cannot be reached</source>
        <translation>未知:无法连接到 {target}</translation>
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
        <source>Archive, or restore</source>
        <translation>归档或恢复</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the chosen runs</source>
        <translation>比较所选运行</translation>
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
        <source>Filter runs…</source>
        <translation>筛选运行…</translation>
    </message>
    <message>
        <source>Group runs…</source>
        <translation>对运行分组…</translation>
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
        <source>Saved views…</source>
        <translation>已保存的视图…</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>搜索运行</translation>
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
        <source>Star, or remove the star</source>
        <translation>加星标或取消星标</translation>
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
        <source>Code</source>
        <translation>代码</translation>
    </message>
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
        <source>code {hash}</source>
        <translation>代码 {hash}</translation>
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
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
</context>
<context>
    <name>tagging</name>
    <message>
        <source>Tag runs</source>
        <translation>为运行加标签</translation>
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
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
</TS>
