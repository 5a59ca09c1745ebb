@NullMarked
package app.zhirong.platform.database;

import org.jspecify.annotations.NullMarked;
