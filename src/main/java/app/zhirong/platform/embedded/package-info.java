@NullMarked
package app.zhirong.platform.embedded;

import org.jspecify.annotations.NullMarked;
